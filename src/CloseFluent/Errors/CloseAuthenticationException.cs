namespace CloseFluent;

/// <summary>Close does not know the credential. Status 401.</summary>
public sealed class CloseAuthenticationException : CloseApiException
{
    internal CloseAuthenticationException(CloseErrorAnswer answer)
        : base(answer, "Check that the API key or access token is complete, current and of the right organization.")
    {
    }
}

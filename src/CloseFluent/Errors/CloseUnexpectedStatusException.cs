namespace CloseFluent;

/// <summary>A status that no response of Close should have here, for example a redirect.</summary>
public sealed class CloseUnexpectedStatusException : CloseApiException
{
    internal CloseUnexpectedStatusException(ErrorResponse response)
        : base(
            response,
            response.StatusCode is >= 300 and < 400
                ? "Redirects are not followed, since they would lose the credential; check the base address and proxies."
                : "Check the base address and what is between the client and Close.")
    {
    }
}

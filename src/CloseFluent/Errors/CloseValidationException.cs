namespace CloseFluent;

/// <summary>
/// Close refuses the request as it is: a field is missing or wrong, or the plan does not allow it. Status 400.
/// </summary>
public sealed class CloseValidationException : CloseApiException
{
    internal CloseValidationException(ErrorResponse response)
        : base(response, $"Correct what the messages name and send again; {response.Subject} was not carried out.")
    {
    }
}

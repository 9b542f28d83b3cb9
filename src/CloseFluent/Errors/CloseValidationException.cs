namespace CloseFluent;

/// <summary>
/// Close refuses the request as it is: a field is missing or wrong, or the plan does not allow it. Status 400.
/// </summary>
public sealed class CloseValidationException : CloseApiException
{
    internal CloseValidationException(ErrorResponse answer)
        : base(answer, $"Mend what the messages name and send again; {answer.Subject} was not carried out.")
    {
    }
}

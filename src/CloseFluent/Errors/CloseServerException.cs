namespace CloseFluent;

/// <summary>
/// Close, or something in front of it, failed. Status 500 to 599. The request may have been carried out all the same.
/// </summary>
public sealed class CloseServerException : CloseApiException
{
    internal CloseServerException(ErrorResponse answer)
        : base(
            answer,
            $"This is a fault on Close's side; try again later, and look first whether {answer.Subject} was carried out.")
    {
    }
}

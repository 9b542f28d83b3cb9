namespace CloseFluent;

/// <summary>
/// Close, or something in front of it, failed. Status 500 to 599. The request may have been carried out all the same.
/// </summary>
public sealed class CloseServerException : CloseApiException
{
    internal CloseServerException(ErrorResponse response)
        : base(
            response,
            $"This is a fault on Close's side; try again later, and look first whether {response.Subject} was carried out.")
    {
    }
}

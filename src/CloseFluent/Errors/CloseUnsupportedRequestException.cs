namespace CloseFluent;

/// <summary>Close does not take this kind of request here. Status 405 or 415.</summary>
public sealed class CloseUnsupportedRequestException : CloseApiException
{
    internal CloseUnsupportedRequestException(ErrorResponse response)
        : base(response, "This is most likely a fault of the library or of something that changes requests on their way; please report it.")
    {
    }
}

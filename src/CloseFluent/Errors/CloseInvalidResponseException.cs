namespace CloseFluent;

/// <summary>
/// A response came that is not one of Close's: not JSON, without an id, too large, from another address, or a page of a
/// list that says for ever that there is more.
/// </summary>
public sealed class CloseInvalidResponseException : CloseException
{
    internal CloseInvalidResponseException(string message, string rawBody = "", Exception? cause = null)
        : base(message, cause) =>
        RawBody = rawBody;

    /// <summary>
    /// The response as it came, cut after 16,384 characters; empty where it was not read. It may hold personal data.
    /// </summary>
    public string RawBody { get; }
}

namespace CloseFluent;

/// <summary>No response came, or a bulk action did not end, in the time that was given.</summary>
public sealed class CloseTimeoutException : CloseException
{
    internal CloseTimeoutException(string message, Exception? cause = null, bool requestWasNotSent = false)
        : base(requestWasNotSent ? message + " Nothing was sent." : message, cause) => RequestWasNotSent = requestWasNotSent;

    /// <summary>
    /// Gets whether it is certain that the body of a request did not begin to leave, for example because no connection was made
    /// in time; false where that is not known.
    /// </summary>
    public bool RequestWasNotSent { get; }
}

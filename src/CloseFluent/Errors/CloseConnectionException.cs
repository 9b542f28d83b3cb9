namespace CloseFluent;

/// <summary>There was no connection to Close, or it broke before a complete response came.</summary>
public sealed class CloseConnectionException : CloseException
{
    /// <summary>Creates the fault that a transport throws where no complete response came.</summary>
    /// <param name="message">What happened. Whether the request left is said after it.</param>
    /// <param name="requestWasNotSent">Whether it is certain that no part of the request reached Close.</param>
    /// <param name="cause">What was thrown below, if anything.</param>
    public CloseConnectionException(string message, bool requestWasNotSent, Exception? cause = null)
        : base(
            message + (requestWasNotSent
                ? " The request certainly never left; it can be sent again."
                : " The request may have reached Close."),
            cause)
    {
        RequestWasNotSent = requestWasNotSent;
        Reason = cause is null ? null : ExceptionReason.From(cause);
    }

    /// <summary>Creates a fault that has no inner exception, since that could show what was sent.</summary>
    internal CloseConnectionException(string message, string reason, bool requestWasNotSent)
        : this(message, requestWasNotSent) =>
        Reason = reason;

    private CloseConnectionException(string wholeMessage, string reason)
        : base(wholeMessage) =>
        Reason = reason;

    /// <summary>Gets whether it is certain that no part of the request reached Close.</summary>
    public bool RequestWasNotSent { get; }

    /// <summary>The innermost reason, for the log; null where there is none.</summary>
    internal string? Reason { get; }

    /// <summary>Gets whether another try would fail in the same way.</summary>
    internal bool IsPermanent { get; init; }

    /// <summary>Creates a fault whose message says all, what to do included, and which may have reached Close.</summary>
    internal static CloseConnectionException Saying(string message, string reason) => new(message, reason);
}

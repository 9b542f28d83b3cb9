namespace CloseFluent;

/// <summary>The limiter of the options gave no permit, so the request was not sent.</summary>
public sealed class CloseRateLimiterRejectedException : CloseException
{
    internal CloseRateLimiterRejectedException(string message, TimeSpan? retryAfter)
        : base(message) =>
        RetryAfter = retryAfter;

    /// <summary>How long the limiter asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}

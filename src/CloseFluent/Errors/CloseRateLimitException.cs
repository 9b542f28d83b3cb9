namespace CloseFluent;

/// <summary>
/// Too many requests, and the client's own retries did not help. Status 429. The request was not carried out.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/rate-limits"/>.</remarks>
public sealed class CloseRateLimitException : CloseApiException
{
    internal CloseRateLimitException(ErrorResponse response, TimeSpan retryAfter)
        : base(
            response,
            FormattableString.Invariant($"Send again in {retryAfter.TotalSeconds:0.##} s or later, and fewer requests at once; ")
            + $"{response.Subject} was not carried out.") =>
        RetryAfter = retryAfter;

    /// <summary>How long Close asked to wait; two seconds where it did not say.</summary>
    public TimeSpan RetryAfter { get; }
}

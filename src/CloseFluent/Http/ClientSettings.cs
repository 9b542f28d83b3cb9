using System.Threading.RateLimiting;

namespace CloseFluent;

/// <summary>A copy of the options that has been checked, so that later changes to the original change nothing.</summary>
internal sealed record ClientSettings(
    Uri BaseAddress,
    Uri? AuthorizationPage,
    TimeSpan Timeout,
    long MaxResponseSize,
    int MaxRetries,
    TimeSpan MaxRetryDelay,
    TimeSpan MaxRetryDuration,
    TimeSpan ListConsistencyDelay,
    TimeZoneInfo TimeZone,
    int? MaxMatches,
    TimeProvider TimeProvider,
    Func<double> Chance,
    RateLimiter? RateLimiter)
{
    /// <summary>How far the clock of the client's time zone is ahead of UTC now.</summary>
    public TimeSpan TimeZoneOffset => OffsetIn(TimeZone);

    /// <summary>How far the clock of an action's own time zone, or else of the client's, is ahead of UTC now.</summary>
    public TimeSpan OffsetIn(TimeZoneInfo? zone) => (zone ?? TimeZone).GetUtcOffset(TimeProvider.GetUtcNow());
}

namespace CloseFluent;

/// <summary>
/// When a request is sent again: after a 429, which was not carried out; and where repeating can do no harm, after a
/// connection that broke or a gateway that failed. A create is repeated only if it certainly never left.
/// </summary>
internal static class RetryRules
{
    private const double LongestJitter = 0.25;
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);

    public static bool MayRepeat(
        CloseRequest request, CloseResponse? response, Exception? fault, CheckedOptions options) => (response, fault) switch
    {
        ({ StatusCode: 429 } limited, _) => RateLimitWait.Of(limited, options.TimeProvider) <= options.LongestRetryWait,
        ({ StatusCode: 502 or 503 or 504 }, _) => request.IsRepeatable,
        (_, CloseConnectionException broken) => request.IsRepeatable || broken.CertainlyNeverLeft,
        _ => false,
    };

    /// <summary>
    /// Draws the wait before the next try, and says whether the budget has room for it. It is drawn once, so that what is waited
    /// is what the budget was asked about.
    /// </summary>
    public static bool HasTime(RequestRun run, CloseResponse? response, int attempt, CheckedOptions options)
    {
        run.NextWait = Wait(response, attempt, options);
        return run.Elapsed + run.NextWait <= options.RetryBudget;
    }

    private static TimeSpan Wait(CloseResponse? response, int attempt, CheckedOptions options)
    {
        TimeSpan wait = response is { StatusCode: 429 } limited
            ? RateLimitWait.Of(limited, options.TimeProvider)
            : TimeSpan.FromTicks(s_firstWait.Ticks << Math.Min(attempt, 10));
        TimeSpan spread = TimeSpan.FromSeconds(LongestJitter + (wait.TotalSeconds * LongestJitter));
        TimeSpan total = wait + TimeSpan.FromTicks((long)(spread.Ticks * options.Chance()));
        return total < options.LongestRetryWait || wait > options.LongestRetryWait ? total : options.LongestRetryWait;
    }
}

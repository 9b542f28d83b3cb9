namespace CloseFluent;

/// <summary>How often and how long to look at a bulk action that is waited for.</summary>
public sealed record BulkActionWaitOptions
{
    private TimeSpan _firstInterval = TimeSpan.FromSeconds(2);
    private TimeSpan _longestInterval = TimeSpan.FromSeconds(15);
    private TimeSpan _timeout = TimeSpan.FromDays(1);

    /// <summary>
    /// How long to wait before the second look; each further wait is half as long again. Default: 2 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 24 days.</exception>
    [ArgumentKind(ArgumentKind.Duration, Least = 1, Most = Clock.LongestTimerTicks)]
    public TimeSpan InitialDelay
    {
        get => _firstInterval;
        init => _firstInterval = RequireTimer(value, nameof(InitialDelay));
    }

    /// <summary>The longest wait between two looks. Default: 15 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 24 days.</exception>
    [ArgumentKind(ArgumentKind.Duration, Least = 1, Most = Clock.LongestTimerTicks)]
    public TimeSpan MaxDelay
    {
        get => _longestInterval;
        init => _longestInterval = RequireTimer(value, nameof(MaxDelay));
    }

    /// <summary>How long to wait in all. An action over thousands of contacts can take hours. Default: one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    [ArgumentKind(ArgumentKind.Duration, Least = 1)]
    public TimeSpan Timeout
    {
        get => _timeout;
        init => _timeout = Require(value, nameof(Timeout));
    }

    private static TimeSpan RequireTimer(TimeSpan value, string name) =>
        value <= Clock.LongestTimer
            ? Require(value, name)
            : throw new ArgumentOutOfRangeException(
                name, value, "An interval is at most 24 days, which is as long as timers run. Look more often.");

    private static TimeSpan Require(TimeSpan value, string name) =>
        value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A time to wait is positive.");
}

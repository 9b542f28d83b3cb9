namespace CloseFluent;

/// <summary>Waiting on a <see cref="TimeProvider"/>, which later platforms can do by themselves.</summary>
internal static class Clock
{
    /// <summary>The longest time that the timers of every platform take, in whole days.</summary>
    public const long LongestTimerTicks = 24 * TimeSpan.TicksPerDay;

    public static readonly TimeSpan LongestTimer = TimeSpan.FromTicks(LongestTimerTicks);

#if NET
    public static Task Wait(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(WholeMilliseconds(delay), time, cancellationToken);

    public static CancellationTokenSource CancelAfter(this TimeProvider time, TimeSpan delay) => new(delay, time);

    /// <summary>Waits for a task that goes on if the waiting is given up.</summary>
    public static Task<T> Await<T>(this Task<T> task, TimeProvider time, CancellationToken cancellationToken) =>
        task.WaitAsync(Timeout.InfiniteTimeSpan, time, cancellationToken);
#else
    public static Task Wait(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
        time.Delay(WholeMilliseconds(delay), cancellationToken);

    public static CancellationTokenSource CancelAfter(this TimeProvider time, TimeSpan delay) =>
        time.CreateCancellationTokenSource(delay);

    /// <summary>Waits for a task that goes on if the waiting is given up.</summary>
    public static Task<T> Await<T>(this Task<T> task, TimeProvider time, CancellationToken cancellationToken) =>
        task.WaitAsync(Timeout.InfiniteTimeSpan, time, cancellationToken);
#endif

    // Timers cut a delay to whole milliseconds: who waits until a moment would spin through the last fraction of one.
    private static TimeSpan WholeMilliseconds(TimeSpan delay) => TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds));
}

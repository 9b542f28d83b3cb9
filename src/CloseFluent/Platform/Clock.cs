namespace CloseFluent;

/// <summary>Waiting on a <see cref="TimeProvider"/>, which later platforms can do by themselves.</summary>
internal static class Clock
{
#if NET
    public static Task Wait(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(WholeMilliseconds(delay), time, cancellationToken);

    public static CancellationTokenSource CancelAfter(this TimeProvider time, TimeSpan delay) => new(delay, time);
#else
    public static Task Wait(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
        time.Delay(WholeMilliseconds(delay), cancellationToken);

    public static CancellationTokenSource CancelAfter(this TimeProvider time, TimeSpan delay) =>
        time.CreateCancellationTokenSource(delay);
#endif

    // Timers cut a delay to whole milliseconds: who waits until a moment would spin through the last fraction of one.
    private static TimeSpan WholeMilliseconds(TimeSpan delay) => TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds));
}

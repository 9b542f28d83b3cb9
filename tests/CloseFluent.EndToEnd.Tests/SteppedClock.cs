namespace CloseFluent.EndToEnd.Tests;

/// <summary>The clock of the client's machine, which somebody sets ahead or back; its timestamps and timers run evenly.</summary>
internal sealed class SteppedClock(TimeProvider time) : TimeProvider
{
    /// <summary>How far it was set ahead, in total; negative where it was set back.</summary>
    public TimeSpan Step { get; set; }

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Step;

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}

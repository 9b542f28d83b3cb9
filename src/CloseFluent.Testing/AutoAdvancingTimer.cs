namespace CloseFluent.Testing;

/// <summary>
/// A timer of a <see cref="AutoAdvancingTimeProvider"/>. That of a time limit and a periodic one wait for time to pass; any other belongs
/// to somebody who waits, and makes time pass.
/// </summary>
internal sealed class AutoAdvancingTimer(AutoAdvancingTimeProvider clock, TimerCallback callback, object? state) : ITimer
{
    public bool IsPassedBy => state is CancellationTokenSource || Period > TimeSpan.Zero;

    public TimeSpan Period { get; private set; }

    public DateTimeOffset Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Period = period;
        clock.Stop(this);
        if (dueTime >= TimeSpan.Zero)
        {
            clock.Start(this, dueTime);
        }

        return true;
    }

    public void Ring() => callback(state);

    public void Dispose() => clock.Stop(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}

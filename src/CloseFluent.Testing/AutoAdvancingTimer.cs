namespace CloseFluent.Testing;

/// <summary>
/// A timer of an <see cref="AutoAdvancingTimeProvider"/>. That of a time limit and a periodic one are passive; any other
/// belongs to a wait, and advances the clock.
/// </summary>
internal sealed class AutoAdvancingTimer(AutoAdvancingTimeProvider clock, TimerCallback callback, object? state) : ITimer
{
    public bool IsPassive => state is CancellationTokenSource || Period > TimeSpan.Zero;

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

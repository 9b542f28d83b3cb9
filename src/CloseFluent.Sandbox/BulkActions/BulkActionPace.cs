namespace CloseFluent.Sandbox;

internal sealed record BulkActionPace(TimeSpan UntilCounted, TimeSpan PerObject)
{
    /// <summary>What being created, loading, and resuming take each.</summary>
    public TimeSpan HalfUntilCounted => TimeSpan.FromTicks(UntilCounted.Ticks / 2);
}

namespace CloseFluent.Sandbox;

/// <summary>The clock of a server that is not set right.</summary>
internal sealed class SkewedTimeProvider(TimeProvider time, TimeSpan skew) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + skew;
}

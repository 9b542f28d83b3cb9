namespace CloseFluent.Sandbox;

/// <summary>The clock of a server that is not set right.</summary>
internal sealed class SkewedTime(TimeProvider time, TimeSpan skew) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + skew;
}

namespace CloseFluent.Testing;

/// <summary>The action has come so far.</summary>
internal sealed record StateStep(BulkActionStatus Status, int? Count = null, int Processed = 0) : LifeStep
{
    public override string Words => Count is { } count
        ? FormattableString.Invariant($"{Status}, {Processed} of {count}")
        : Status.Value;
}

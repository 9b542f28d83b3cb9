namespace CloseFluent.Testing;

/// <summary>The action has this status.</summary>
internal sealed record StateStep(BulkActionStatus Status, int? Count = null, int Processed = 0) : ScriptStep
{
    public override string Description => Count is { } count
        ? FormattableString.Invariant($"{Status}, {Processed} of {count}")
        : Status.Value;
}

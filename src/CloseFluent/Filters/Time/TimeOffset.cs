namespace CloseFluent;

/// <summary>How far a moment is from another, in the units that Close counts in.</summary>
internal sealed class TimeOffset
{
    // One count for each unit of OffsetUnit.All.
    private readonly int[] _counts;

    private TimeOffset(int[] counts) => _counts = counts;

    public JsonTree Json => JsonTree.Object(
        [.. OffsetUnit.All.Select((unit, index) => new JsonMember(unit.Name, JsonTree.Number(_counts[index])))]);

    public static TimeOffset Create(string unit, int count)
    {
        return DistanceDemand.FaultOf(unit, count) is { } fault
            ? throw new ArgumentOutOfRangeException(nameof(count), count, fault)
            : new TimeOffset([.. OffsetUnit.All.Select(known => known.Name == unit ? count : 0)]);
    }

    public TimeOffset And(TimeOffset more) => new([.. _counts.Zip(more._counts, Add)]);

    private static int Add(int count, int more) => count == 0 || more == 0
        ? count + more
        : throw new ArgumentException("Both distances count in the same unit; write their sum.", nameof(more));
}

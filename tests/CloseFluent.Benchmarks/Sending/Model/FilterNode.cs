namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>A node of a filter; which members it has depends on its type.</summary>
public sealed class FilterNode
{
    public required string Type { get; init; }

    public string? ObjectType { get; init; }

    public IReadOnlyList<FilterNode>? Queries { get; init; }

    public FieldName? Field { get; init; }

    public ReferenceCondition? Condition { get; init; }
}

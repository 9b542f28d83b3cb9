namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>One part of an order.</summary>
public sealed class SortItem
{
    public required string Direction { get; init; }

    public required FieldName Field { get; init; }
}

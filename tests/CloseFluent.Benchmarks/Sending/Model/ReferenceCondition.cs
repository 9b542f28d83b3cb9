namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>A condition: the field refers to one of these objects.</summary>
public sealed class ReferenceCondition
{
    public string Type { get; init; } = "reference";

    public required string ReferenceType { get; init; }

    public required IReadOnlyList<string> ObjectIds { get; init; }
}

using System.Text.Json.Serialization;

namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>A field of a lead.</summary>
public sealed class FieldName
{
    public string Type { get; init; } = "regular_field";

    public string ObjectType { get; init; } = "lead";

    [JsonPropertyName("field_name")]
    public required string Name { get; init; }
}

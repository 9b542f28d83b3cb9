using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>A field of a lead.</summary>
[JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
public sealed class FieldName
{
    public string Type { get; init; } = "regular_field";

    public string ObjectType { get; init; } = "lead";

    [JsonPropertyName("field_name")]
    [JsonProperty("field_name")]
    public required string Name { get; init; }
}

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>One part of an order.</summary>
[JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
public sealed class SortItem
{
    public required string Direction { get; init; }

    public required FieldName Field { get; init; }
}

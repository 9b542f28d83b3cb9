using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>The metadata that the compiler writes for System.Text.Json.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SubscribeRequest))]
[JsonSerializable(typeof(BulkActionAnswer<JsonElement>))]
public sealed partial class WireJson : JsonSerializerContext;

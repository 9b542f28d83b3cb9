using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

internal static class SeedText
{
    public static IReadOnlyList<JsonObject> List(string json) =>
        [.. JsonNode.Parse(json)!.AsArray().Select(item => item!.AsObject())];
}

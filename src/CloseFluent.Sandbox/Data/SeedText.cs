using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class SeedText
{
    public static IReadOnlyList<JsonObject> List(string json) =>
        [.. JsonNode.Parse(json)!.AsArray().Select(item => item!.AsObject())];
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A filter as Close gives it back: with "negate" on every node.</summary>
internal static class FilterEcho
{
    public static JsonObject MatchAll() => new() { ["negate"] = false, ["type"] = NodeTypes.MatchAll };

    public static JsonObject Create(JsonElement node)
    {
        JsonObject echo = [];
        foreach (JsonProperty member in node.EnumerateObject())
        {
            echo[member.Name] = member.Name switch
            {
                NodeMembers.Queries when member.Value.ValueKind == JsonValueKind.Array =>
                    new JsonArray([.. member.Value.EnumerateArray().Select(NodeOrAny)]),
                NodeMembers.RelatedQuery => NodeOrAny(member.Value),
                NodeMembers.Negate => member.Value.ValueKind == JsonValueKind.True,
                _ => Any(member.Value),
            };
        }

        if (!echo.ContainsKey("negate"))
        {
            echo["negate"] = false;
        }

        return echo;
    }

    public static JsonNode? Any(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(value),
    };

    // A node may carry members that mean nothing to it, so even these names may have other values.
    private static JsonNode? NodeOrAny(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? Create(value) : Any(value);
}

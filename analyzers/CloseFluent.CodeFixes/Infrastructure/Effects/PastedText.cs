using CloseFluent.Analyzers;

namespace CloseFluent.CodeFixes;

/// <summary>What a pasted filter says as a whole.</summary>
internal static class PastedText
{
    /// <summary>Determines whether it has no condition, so that it selects every object.</summary>
    public static bool SelectsAll(string json)
    {
        try
        {
            JsonValue root = JsonReader.Read(json);
            return IsAll(root["query"] ?? root["s_query"] ?? root);
        }
        catch (JsonReaderException)
        {
            return false;
        }
    }

    private static bool IsAll(JsonValue node) => node["negate"] is not { Kind: 't' } && node["type"]?.Text switch
    {
        "object_type" or "match_all" => true,
        "and" => node["queries"]?.Items.All(IsAll) == true,
        _ => false,
    };
}

using CloseFluent.Analyzers;

namespace CloseFluent.CodeFixes;

/// <summary>What a pasted filter says as a whole.</summary>
internal static class PastedText
{
    /// <summary>Determines whether it has no condition, so that it selects every object.</summary>
    public static bool SelectsAll(string json) =>
        JsonReader.Find(json) is { } root && IsAll(root.Find("query") ?? root.Find("s_query") ?? root);

    private static bool IsAll(JsonTree node) => node.Find("negate") is not { Kind: JsonKind.True } && node.Find("type")?.Text switch
    {
        "object_type" or "match_all" => true,
        "and" => node.Find("queries")?.Items.All(IsAll) == true,
        _ => false,
    };
}

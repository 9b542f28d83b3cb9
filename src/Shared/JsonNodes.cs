namespace CloseFluent.Grammar;

/// <summary>Looks into filters: what is missing, or is of another kind, is null.</summary>
internal static class JsonNodes
{
    /// <summary>A member that is there and is not null.</summary>
    public static JsonTree? Given(this JsonTree node, string name) =>
        node.Find(name) is { Kind: not JsonKind.Null } member ? member : default(JsonTree?);

    /// <summary>The text of a member.</summary>
    public static string? Word(this JsonTree node, string name) =>
        node.Find(name) is { Kind: JsonKind.Text } member ? member.Text : null;

    /// <summary>The items of a member that is a list.</summary>
    public static JsonTree[]? List(this JsonTree node, string name) =>
        node.Find(name) is { Kind: JsonKind.List } member ? [.. member.Items] : null;

    /// <summary>The items of a member that is a list of texts and nothing else.</summary>
    public static string[]? Words(this JsonTree node, string name) =>
        node.List(name) is { } items && Array.TrueForAll(items, item => item.Kind == JsonKind.Text)
            ? Array.ConvertAll(items, item => item.Text)
            : null;

    /// <summary>
    /// Close's name for a node. Close's own examples leave out that of the outermost list, which is "and".
    /// </summary>
    public static string? NodeType(this JsonTree node) =>
        node.Word(NodeMembers.Type) ?? (node.Find(NodeMembers.Queries) is null ? null : NodeTypes.And);

    public static bool IsNegated(this JsonTree node) => node.Find(NodeMembers.Negate)?.Kind == JsonKind.True;

    /// <summary>Determines whether a value says nothing: null, or an empty text, list or object.</summary>
    public static bool SaysNothing(this JsonTree node) => node.Kind switch
    {
        JsonKind.Null => true,
        JsonKind.Text => node.Text.Length == 0,
        JsonKind.List => !node.Items.Any(),
        JsonKind.Object => node.Members.Length == 0,
        _ => false,
    };
}

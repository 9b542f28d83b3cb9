using CloseFluent.Analyzers;

namespace CloseFluent.CodeFixes;

/// <summary>Asks JSON for what it contains.</summary>
internal static class JsonValueExtensions
{
    /// <summary>Determines whether an object has no members but these, and none twice.</summary>
    public static bool HasOnly(this JsonValue value, params string[] names) =>
        value.IsObject
        && value.Members.All(member => Array.IndexOf(names, member.Name) >= 0)
        && value.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() == value.Members.Count;

    /// <summary>The text of a member, or null.</summary>
    public static string? TextOf(this JsonValue value, string name) =>
        value[name] is { IsText: true } text ? text.Text : null;

    /// <summary>A member that is there and not null.</summary>
    public static JsonValue? NonNull(this JsonValue value, string name) =>
        value[name] is { Kind: not 'n' } given ? given : null;

    /// <summary>The texts of a list; null where it is none, or empty, or contains anything else.</summary>
    public static string[]? Texts(this JsonValue? list)
    {
        if (list is { IsList: true, Items.Count: > 0 } && list.Items.All(item => item.IsText))
        {
            return [.. list.Items.Select(item => item.Text)];
        }

        return null;
    }

    /// <summary>Close's name for a node; examples leave out that of the outermost list.</summary>
    public static string? NodeType(this JsonValue node) => new ParsedNode(node).NodeType();

    public static bool IsNegated(this JsonValue node) => new ParsedNode(node).IsNegated();
}

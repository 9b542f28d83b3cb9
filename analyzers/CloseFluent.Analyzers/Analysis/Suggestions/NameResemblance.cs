using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Whether a name means a method by its own words: the method's name, or what it takes, with words that add nothing.</summary>
internal static class NameResemblance
{
    private static readonly HashSet<string> s_plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "With", "Set", "Use", "Using", "Add", "By", "For", "In", "On", "The", "Send", "Sent", "Get", "Bulk", "Having", "And",
    };

    private static readonly HashSet<string> s_making = new(StringComparer.OrdinalIgnoreCase)
    {
        "Create", "From", "Parse", "Of", "New", "Make", "For", "Build", "FromString", "FromValue", "With", "FromId",
    };

    public static bool Is(string written, IMethodSymbol method)
    {
        string[] said = Telling(written);
        return !NegatedNames.Is(written) && said.Length > 0
            && (Same(said, NegatedNames.Words(NameSuggestions.Core(method.Name)))
                || method.Parameters.Any(parameter => Same(said, Telling(parameter.Type.Name)) || Same(said, Telling(parameter.Name))));
    }

    /// <summary>Whether a name means to make a value of something.</summary>
    public static bool IsMaking(string written) => s_making.Contains(written);

    private static string[] Telling(string name) => [.. NegatedNames.Words(NameSuggestions.Core(name)).Where(word => !s_plain.Contains(word))];

    private static bool Same(string[] words, string[] others) => others.Length > 0
        && words.Select(Singular).SequenceEqual(others.Select(Singular), StringComparer.OrdinalIgnoreCase);

    private static string Singular(string word) => word.Length > 2 ? word.TrimEnd('s') : word;
}

using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines whether a name means a method by its own words: the method's name, or what it takes, with words that add
/// nothing.
/// </summary>
internal static class NameResemblance
{
    private static readonly HashSet<string> s_fillerWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "With", "Set", "Use", "Using", "Add", "By", "For", "In", "On", "The", "Send", "Sent", "Get", "Bulk", "Having", "And",
    };

    private static readonly HashSet<string> s_factoryWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Create", "From", "Parse", "Of", "New", "Make", "For", "Build", "FromString", "FromValue", "With", "FromId",
    };

    public static bool Is(string written, IMethodSymbol method)
    {
        string[] parts = SignificantWords(written);
        return !NegatedNames.Is(written) && parts.Length > 0
            && (Same(parts, NegatedNames.Words(NameSuggestions.WithoutAsync(method.Name)))
                || method.Parameters.Any(parameter => Same(parts, SignificantWords(parameter.Type.Name))
                    || Same(parts, SignificantWords(parameter.Name))));
    }

    /// <summary>Determines whether a name means to make a value of something.</summary>
    public static bool IsFactoryName(string written) => s_factoryWords.Contains(written);

    private static string[] SignificantWords(string name) =>
        [.. NegatedNames.Words(NameSuggestions.WithoutAsync(name)).Where(word => !s_fillerWords.Contains(word))];

    private static bool Same(string[] messageArguments, string[] others) => others.Length > 0
        && messageArguments.Select(Singular).SequenceEqual(others.Select(Singular), StringComparer.OrdinalIgnoreCase);

    private static string Singular(string word) => word.Length > 2 ? word.TrimEnd('s') : word;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// What a user's <c>.editorconfig</c> says to the rules: <c>close_fluent.CLOSE3001.stand_in_keys = api_ci, api_demo_*</c>,
/// or without the id for every rule that has an option of that name.
/// </summary>
internal static class RuleOptions
{
    /// <summary>Attributes that mark a test, beside those of the test frameworks and what derives from them.</summary>
    public const string TestAttributes = "test_attributes";

    private const string Prefix = "close_fluent.";

    /// <summary>The names that an option lists; empty where no one set it.</summary>
    public static IReadOnlyList<string> GetList(SyntaxNodeAnalysisContext context, DiagnosticDescriptor rule, string option)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
        if (options.TryGetValue($"{Prefix}{rule.Id}.{option}", out string? listed)
            || options.TryGetValue(Prefix + option, out listed))
        {
            return [.. listed.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)];
        }

        return [];
    }

    /// <summary>Determines whether one of the names fits a text. A star represents any characters.</summary>
    public static bool MatchesAny(this IReadOnlyList<string> names, string text) =>
        names.Any(name => MatchesAny(name, text));

    /// <summary>Determines whether a method is named: alone, with its type, or with its namespace as well.</summary>
    public static bool MatchesMethod(this IReadOnlyList<string> names, IMethodSymbol method) => names.Count > 0
        && (names.MatchesAny(method.Name)
            || names.MatchesAny($"{method.ContainingType.Name}.{method.Name}")
            || names.MatchesAny($"{method.ContainingType.ToDisplayString()}.{method.Name}"));

    private static bool MatchesAny(string pattern, string text)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        if (!text.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        int index = parts[0].Length;
        foreach (string part in parts.Skip(1).Take(parts.Length - 2))
        {
            int found = text.IndexOf(part, index, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            index = found + part.Length;
        }

        string last = parts[parts.Length - 1];
        return text.Length - index >= last.Length && text.EndsWith(last, StringComparison.Ordinal);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// What a user's <c>.editorconfig</c> says to the rules: <c>close_fluent.CLOSE3001.stand_in_keys = api_ci, api_demo_*</c>, or
/// without the id for every rule that has an option of that name.
/// </summary>
internal static class RuleOptions
{
    /// <summary>Attributes that mark a test, beside those of the test frameworks and what derives from them.</summary>
    public const string TestAttributes = "test_attributes";

    private const string Prefix = "close_fluent.";

    /// <summary>The names that an option lists; empty where nobody set it.</summary>
    public static IReadOnlyList<string> Listed(SyntaxNodeAnalysisContext context, DiagnosticDescriptor rule, string option)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
        return options.TryGetValue($"{Prefix}{rule.Id}.{option}", out string? listed)
            || options.TryGetValue(Prefix + option, out listed)
            ? [.. listed.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)]
            : [];
    }

    /// <summary>Whether one of the names fits a text. A star stands for any characters.</summary>
    public static bool Fits(this IReadOnlyList<string> names, string text) => names.Any(name => Fits(name, text));

    /// <summary>Whether a method is named: alone, with its type, or with its namespace as well.</summary>
    public static bool FitsMethod(this IReadOnlyList<string> names, IMethodSymbol method) => names.Count > 0
        && (names.Fits(method.Name)
            || names.Fits($"{method.ContainingType.Name}.{method.Name}")
            || names.Fits($"{method.ContainingType.ToDisplayString()}.{method.Name}"));

    private static bool Fits(string pattern, string text)
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

        int place = parts[0].Length;
        foreach (string part in parts.Skip(1).Take(parts.Length - 2))
        {
            int found = text.IndexOf(part, place, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            place = found + part.Length;
        }

        string last = parts[parts.Length - 1];
        return text.Length - place >= last.Length && text.EndsWith(last, StringComparison.Ordinal);
    }
}

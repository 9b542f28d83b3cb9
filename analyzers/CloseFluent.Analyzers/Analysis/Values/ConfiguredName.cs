using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The name of an option in a configuration: <c>Close:Timeout</c>, <c>Shop:Close:Timeout</c> and <c>Close__Timeout</c>.</summary>
/// <param name="Section">What is before the option, with the separator.</param>
/// <param name="Option">The last part.</param>
internal sealed record ConfiguredName(string Section, string Option)
{
    private const string OfClose = "close";

    // MaxMatch is a beginning, Max is one of several words.
    private const int ShortestBeginning = 6;

    private static readonly char[] s_separators = [':', '_'];

    // Whatever else is called with a name and a value may only ask for it.
    private static readonly string[] s_settingCalls = ["Add", "Set", "TryAdd", "Use", "With", "Insert", "Append"];

    private static readonly HashSet<string> s_sections =
        new(StringComparer.OrdinalIgnoreCase) { "Close", "CloseFluent", "CloseClient", "CloseOptions", "CloseCrm" };

    /// <summary>Null where a name is not in a section that contains <c>Close</c>.</summary>
    public static ConfiguredName? Read(string name)
    {
        int last = name.LastIndexOfAny(s_separators);
        return last > 0
            && name.IndexOf(OfClose, 0, last, StringComparison.OrdinalIgnoreCase) >= 0
            && (name[last] == ':' || name[last - 1] == '_')
            ? new ConfiguredName(name.Substring(0, last + 1), name.Substring(last + 1))
            : null;
    }

    /// <summary>Gets whether the section is one of Close's by its own name, so that all in it is read as an option.</summary>
    public bool IsInOwnSection => s_sections.Contains(Section.TrimEnd(s_separators).Split(s_separators).Last());

    /// <summary>The name that was meant, where it is near one alone; else null.</summary>
    public string? FindMeant(IEnumerable<string> options)
    {
        string[] known = [.. options];
        string written = Option.ToLowerInvariant();
        string[] lower = [.. known.Select(option => option.ToLowerInvariant())];
        string[] near = NameSuggestions.FindTypos(written, lower);
        if (near.Length == 0 && written.Length >= ShortestBeginning)
        {
            near = [.. lower.Where(option => option.StartsWith(written, StringComparison.Ordinal))];
        }

        return near is [var only] && !known.Contains(Option, StringComparer.OrdinalIgnoreCase)
            ? Section + known.First(option => option.Equals(only, StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>Determines whether a node sets what it names, and does not ask for it.</summary>
    public static bool IsSet(SyntaxNode node) => node is not InvocationExpressionSyntax call
        || (call.CalledName()?.Identifier.ValueText is { } called
            && Array.Exists(s_settingCalls, setting => called.StartsWith(setting, StringComparison.Ordinal)));
}

namespace CloseFluent.Analyzers;

/// <summary>Names that say what is left out, so that they never represent what is meant.</summary>
internal static class NegatedNames
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "no", "non", "dont", "except", "excepted", "exclude", "excluded", "excluding", "exclusion", "exclusions", "without", "but",
        "omit", "omitted", "ignore", "ignored", "block", "blocked", "skip", "skipped", "remove", "removed", "minus", "unless",
        "unsubscribed", "bounced", "optout", "suppressed", "suppression", "blacklist", "denied", "never", "outside", "unlike",
    };

    /// <summary>Determines whether one of the words of a name leaves something out.</summary>
    public static bool Is(string name) => Words(name).Any(s_words.Contains);

    /// <summary>The words of a name, as its capitals part them.</summary>
    public static string[] Words(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? " " + letter : letter.ToString()))
            .Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
}

namespace CloseFluent.Grammar;

/// <summary>Describes that something is one of several values, or none: three by name, the others by number.</summary>
internal static class Alternatives
{
    public const int MostNamed = 3;

    /// <summary>"whose title is a or b", "whose title is neither a nor b".</summary>
    public static Phrase Join(string start, IReadOnlyList<string> values, bool isNegated) => values.Count switch
    {
        0 => new PlainPhrase($"{start} {(isNegated ? "none" : "one")} of no values"),
        1 => new PlainPhrase(isNegated ? $"{start} not {values[0]}" : $"{start} {values[0]}"),
        _ => new PlainPhrase(
            isNegated ? $"{start} neither {Join(values, " nor ")}" : $"{start} {Join(values, " or ")}",
            Binding.Alternatives),
    };

    /// <summary>"with status a or b", "without status a", "with neither status a nor b"; "not created by a".</summary>
    public static Phrase Join(string preposition, string noun, IReadOnlyList<string> values, bool isNegated)
    {
        string start = noun.Length > 0 ? $"{preposition} {noun}" : preposition;
        return (values.Count, isNegated) switch
        {
            (1, true) => new PlainPhrase(Negate(start) + " " + values[0]),
            (> 1, true) when noun.Length > 0 =>
                new PlainPhrase($"{preposition} neither {noun} {Join(values, " nor ")}", Binding.Alternatives),
            _ => Join(start, values, isNegated),
        };
    }

    /// <summary>Turns a phrase after a noun into its opposite.</summary>
    public static string Negate(string start) =>
        start.StartsWith("with ", StringComparison.Ordinal) ? "without " + start.Substring("with ".Length) : "not " + start;

    /// <summary>"a and b and 2 others".</summary>
    public static string List(IReadOnlyList<string> values, string conjunction) => Join(values, conjunction);

    private static string Join(IReadOnlyList<string> values, string conjunction)
    {
        string named = string.Join(conjunction, values.Take(MostNamed));
        int others = values.Count - MostNamed;
        return others switch
        {
            <= 0 => named,
            1 => $"{named}{conjunction}1 other",
            _ => FormattableString.Invariant($"{named}{conjunction}{others:N0} others"),
        };
    }
}

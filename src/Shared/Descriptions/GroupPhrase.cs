namespace CloseFluent.Grammar;

/// <summary>Several phrases of which all, one, not all or none must hold.</summary>
internal sealed class GroupPhrase : Phrase
{
    private readonly GroupKind _kind;

    public GroupPhrase(GroupKind kind, IReadOnlyList<Phrase> items, int hidden = 0)
    {
        _kind = kind;
        Items = items;
        Hidden = hidden;
        Depth = items.Max(item => item.Depth) + 1;
        Line = FitsOneLine() ? Join() : null;
    }

    public override string? Line { get; }

    public override int Depth { get; }

    public override IReadOnlyList<Phrase> Items { get; }

    public override int Hidden { get; }

    public override Binding Binding => _kind switch
    {
        GroupKind.All => Binding.List,
        GroupKind.NotAll => Binding.Tight,
        _ => Binding.Alternatives,
    };

    public override string Opening => _kind switch
    {
        GroupKind.All => "all of",
        GroupKind.Any => "any of",
        GroupKind.NotAll => "not all of",
        _ => "none of",
    };

    public override string Clause(string verb) =>
        _kind == GroupKind.NotAll ? $"that do{(verb == "meets" ? "es" : string.Empty)} not meet all of" : base.Clause(verb);

    private bool FitsOneLine() =>
        Hidden == 0
        && Depth <= DeepestLine
        && Items.All(item => item.Line is not null)
        && Items.Sum(item => item.Line!.Length + 6) <= LongestLine;

    private string Join() => _kind switch
    {
        GroupKind.All => Enumerate(),
        GroupKind.Any => "either " + Join(" or "),
        GroupKind.NotAll => $"not ({Enumerate()})",
        _ => "neither " + Join(" nor "),
    };

    private string Enumerate()
    {
        string[] lines = [.. Items.Select(item => item.LineWithin(Binding.Alternatives)!)];
        return lines.Length == 2 && Items.All(item => item.Binding == Binding.Tight) && !ReachesOn(lines[0])
            ? $"{lines[0]} and {lines[1]}"
            : string.Join(", ", lines.Take(lines.Length - 1)) + ", and " + lines[lines.Length - 1];
    }

    // "not a and b" could mean that both are not.
    private static bool ReachesOn(string line) =>
        line.StartsWith("not ", StringComparison.Ordinal) || line.StartsWith("without ", StringComparison.Ordinal);

    private string Join(string conjunction) =>
        string.Join(conjunction, Items.Select(item => item.LineWithin(Binding.Tight)));
}

namespace CloseFluent.Grammar;

/// <summary>One or many objects by id. Ids are named up to three, however many there are.</summary>
internal sealed class IdsPhrase(IReadOnlyList<string> ids, bool isNegated) : Phrase
{
    private readonly bool _hasList = Placeholder.IsAnyList(ids);

    public override string Line => (ids.Count, isNegated) switch
    {
        (_, false) when _hasList => $"with one of the ids {Named}",
        (_, true) when _hasList => $"with none of the ids {Named}",
        (1, false) => $"with id {Named}",
        (1, true) => $"with an id other than {Named}",
        (<= Alternatives.MostNamed, _) => Alternatives.Join("with", "id", Names, isNegated).Line!,
        (_, false) => $"with one of {Count} ids ({Named}, …)",
        _ => $"with none of {Count} ids ({Named}, …)",
    };

    public override Binding Binding => ids.Count is > 1 and <= Alternatives.MostNamed ? Binding.Alternatives : Binding.Tight;

    public bool IsNegated => isNegated;

    public bool IsOne => ids.Count == 1 && !_hasList;

    private string Count => FormattableString.Invariant($"{ids.Count:N0}");

    private string[] Names => [.. ids.Take(Alternatives.MostNamed).Select(TextEscaping.Name)];

    private string Named => string.Join(", ", Names);

    /// <summary>Describes the objects where nothing else narrows them: "the 2 leads lead_a, lead_b".</summary>
    public string Describe(ObjectNoun noun) => ids.Count switch
    {
        _ when _hasList => $"the {noun.Many} {Named}",
        1 => $"the {noun.One} {Named}",
        <= Alternatives.MostNamed => $"the {Count} {noun.Many} {Named}",
        _ => $"{Count} {noun.Many} by id ({Named}, …)",
    };
}

namespace CloseFluent.Grammar;

/// <summary>A related object and what narrows it: "with a contact created today".</summary>
internal sealed class RelatedPhrase(string start, Phrase condition) : Phrase
{
    public override string? Line { get; } =
        condition.Line is { } line && (condition is PlainPhrase || start.Length + line.Length < LongestLine)
            ? $"{start} {condition.LineWithin(Binding.Alternatives)}"
            : null;

    public override Binding Binding => Binding.Alternatives;

    public override int Depth => condition.Depth;

    public override string Opening => $"{start} {condition.Clause("meets")}";

    public override IReadOnlyList<Phrase> Items => condition.Items;

    public override int Hidden => condition.Hidden;

    public override string Clause(string verb) => Opening;
}

namespace CloseFluent.Grammar;

/// <summary>A phrase that is always one line, for example "created in the last 30 days".</summary>
internal sealed class PlainPhrase(string line, Binding binding = Binding.Tight) : Phrase
{
    public override string Line { get; } = line;

    public override Binding Binding { get; } = binding;
}

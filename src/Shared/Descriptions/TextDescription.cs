namespace CloseFluent.Grammar;

/// <summary>Describes which words are looked for, and how: "the words "bakery"".</summary>
internal static class TextDescription
{
    /// <summary>Returns null where there are no words.</summary>
    public static string? Describe(JsonTree text)
    {
        if (text.Word(NodeMembers.Value) is not { } value)
        {
            return null;
        }

        string words = TextEscaping.Quote(value);
        return text.Word(NodeMembers.Mode) switch
        {
            TextModes.FullWords or null => $"the words {words}",
            TextModes.Phrase => $"the phrase {words}",
            TextModes.BeginningOfWords => $"words beginning with {words}",
            TextModes.ExactValue => $"exactly the text {words}",
            { } mode => $"the text {words} in mode {TextEscaping.Name(mode)}",
        };
    }
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>Says which words are looked for, and how: "the words "bakery"".</summary>
internal static class TextDescription
{
    /// <summary>Gives null where the JSON names no words.</summary>
    public static string? Describe(JsonElement text)
    {
        if (text.Text("value") is not { } value)
        {
            return null;
        }

        string words = TextEscaping.Quote(value);
        return text.Text("mode") switch
        {
            TextModes.FullWords or null => $"the words {words}",
            TextModes.Phrase => $"the phrase {words}",
            TextModes.BeginningOfWords => $"words beginning with {words}",
            TextModes.ExactValue => $"exactly the text {words}",
            { } mode => $"the text {words} in mode {TextEscaping.Name(mode)}",
        };
    }
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>Says which words are looked for, and how: "the words "bakery"".</summary>
internal static class TextWords
{
    /// <summary>Gives null where the JSON names no words.</summary>
    public static string? Of(JsonElement text)
    {
        if (text.Text("value") is not { } value)
        {
            return null;
        }

        string words = Quotation.Of(value);
        return text.Text("mode") switch
        {
            "full_words" or null => $"the words {words}",
            "phrase" => $"the phrase {words}",
            "beginning_of_words" => $"words beginning with {words}",
            { } mode => $"the text {words} in mode {Quotation.Name(mode)}",
        };
    }
}

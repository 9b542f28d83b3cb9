using System.Text;

namespace CloseFluent.Sandbox;

/// <summary>
/// The modes in which text is compared: word by word, or the whole value. None regards case; whether Close does for the
/// whole value is not known, so the sandbox is lenient there too.
/// </summary>
internal static class TextMatch
{
    /// <summary>Reads mode and value; the match is null where the mode is not known.</summary>
    public static (string Mode, Func<string, bool>? Match)? Read(JsonObjectReader node)
    {
        string? mode = node.DemandText(NodeMembers.Mode);
        string? value = node.DemandText(NodeMembers.Value);
        return mode is null || value is null ? null : (mode, For(mode, value));
    }

    public static string Unknown(string mode) => $"Unknown text mode: {mode}.";

    public static Func<string, bool> FullWords(string value) => For(TextModes.FullWords, value)!;

    private static Func<string, bool>? For(string mode, string value)
    {
        List<string> sought = Words(value);
        Func<string, bool>? match = mode switch
        {
            TextModes.FullWords => text => Words(text) is var words && sought.TrueForAll(words.Contains),
            TextModes.BeginningOfWords => text => Words(text) is var words
                && sought.TrueForAll(start => words.Exists(word => word.StartsWith(start, StringComparison.Ordinal))),
            TextModes.Phrase => text => HasPhrase(Words(text), sought),
            TextModes.ExactValue => text => string.Equals(text, value, StringComparison.OrdinalIgnoreCase),
            _ => null,
        };
        bool isEmpty = mode == TextModes.ExactValue ? string.IsNullOrWhiteSpace(value) : sought.Count == 0;
        return match is not null && isEmpty ? _ => false : match;
    }

    private static bool HasPhrase(List<string> words, List<string> phrase)
    {
        for (int first = 0; first + phrase.Count <= words.Count; first++)
        {
            if (words.Skip(first).Take(phrase.Count).SequenceEqual(phrase, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char letter in text + " ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}

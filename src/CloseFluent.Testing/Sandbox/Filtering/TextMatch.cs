using System.Text;

namespace CloseFluent.Testing.Embedded;

/// <summary>The three modes in which text is looked for, word by word and without regard to case.</summary>
internal static class TextMatch
{
    public static Func<string, bool>? Read(Members node)
    {
        string? mode = node.DemandText("mode");
        string? value = node.DemandText("value");
        if (mode is null || value is null)
        {
            return null;
        }

        Func<string, bool>? match = For(mode, Words(value));
        if (match is null)
        {
            node.Errors.Add("mode", "Unknown text mode.");
        }

        return match;
    }

    public static Func<string, bool> FullWords(string value) => For("full_words", Words(value))!;

    private static Func<string, bool>? For(string mode, List<string> sought)
    {
        if (sought.Count == 0)
        {
            return _ => false;
        }

        return mode switch
        {
            "full_words" => text => Words(text) is var words && sought.TrueForAll(words.Contains),
            "beginning_of_words" => text => Words(text) is var words
                && sought.TrueForAll(start => words.Exists(word => word.StartsWith(start, StringComparison.Ordinal))),
            "phrase" => text => HasPhrase(Words(text), sought),
            _ => null,
        };
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

namespace CloseFluent.Analyzers;

/// <summary>Finds whole words of a set in a text, in one pass and without allocating for those that are none.</summary>
internal sealed class WordFinder
{
    private readonly Dictionary<(char First, int Length), List<string>> _words = [];

    public WordFinder(IEnumerable<string> words)
    {
        foreach (string word in words.Where(word => word.Length > 0).Distinct())
        {
            (char, int) key = (word[0], word.Length);
            if (!_words.TryGetValue(key, out List<string>? alike))
            {
                _words.Add(key, alike = []);
            }

            alike.Add(word);
        }
    }

    /// <summary>Where the words stand, in their order.</summary>
    public int[] PlacesIn(string text)
    {
        List<int>? places = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            int start = i;
            while (i < text.Length && IsPart(text[i]))
            {
                i++;
            }

            if (_words.TryGetValue((text[start], i - start), out List<string>? alike)
                && alike.Any(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0))
            {
                (places ??= []).Add(start);
            }
        }

        return places?.ToArray() ?? [];
    }

    private static bool IsPart(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c > 127 && char.IsLetterOrDigit(c));
}

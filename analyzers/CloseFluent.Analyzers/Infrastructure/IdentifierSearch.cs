namespace CloseFluent.Analyzers;

/// <summary>Finds whole words of a set in a text, in one pass and without allocating for those that are none.</summary>
internal sealed class IdentifierSearch
{
    private const int Letters = 128;
    private const int Longest = 63;

    // Which lengths the words have that begin with a letter, one bit each: few words of a text get beyond this look.
    private readonly ulong[] _lengths = new ulong[Letters];
    private readonly Dictionary<(char First, int Length), string[]> _words;

    public IdentifierSearch(IEnumerable<string> messageArguments)
    {
        _words = messageArguments.Where(word => word.Length > 0).Distinct()
            .GroupBy(word => (word[0], word.Length))
            .ToDictionary(candidates => candidates.Key, candidates => candidates.ToArray());
        foreach ((char first, int length) in _words.Keys)
        {
            _lengths[first % Letters] |= 1UL << Math.Min(length, Longest);
        }
    }

    public IdentifierPositions FindPositions(string text)
    {
        if (_words.Count == 0)
        {
            return new([]);
        }

        List<int>? positions = null;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsIdentifierPart(text[i]))
            {
                continue;
            }

            if (i > start && ContainsName(text, start, i - start))
            {
                (positions ??= []).Add(start);
            }

            start = i + 1;
        }

        return new(positions?.ToArray() ?? []);
    }

    private bool ContainsName(string text, int start, int length)
    {
        if ((_lengths[text[start] % Letters] & (1UL << Math.Min(length, Longest))) != 0
            && _words.TryGetValue((text[start], length), out string[]? candidates))
        {
            foreach (string word in candidates)
            {
                if (string.CompareOrdinal(text, start, word, 0, length) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsIdentifierPart(char c)
    {
        if (c < Letters)
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
        }

        return char.IsLetterOrDigit(c);
    }
}

using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Where some words are in a text.</summary>
/// <param name="starts">The places of their first letters, in order.</param>
/// <param name="words">Which word is at each place; one may be there as a name and as what is created.</param>
internal sealed class IdentifierPositions(int[] starts, string[] words)
{
    public static IdentifierPositions None { get; } = new([], []);

    public bool Any => starts.Length > 0;

    /// <summary>Determines whether one is in a part of the text.</summary>
    public bool AnyWithin(TextSpan part)
    {
        int next = Array.BinarySearch(starts, part.Start);
        next = next < 0 ? ~next : next;
        return next < starts.Length && starts[next] < part.End;
    }

    /// <summary>The places of some of the words.</summary>
    public IdentifierPositions Of(HashSet<string> some) => Where(index => some.Contains(words[index]));

    /// <summary>The places that are not left out.</summary>
    public IdentifierPositions Without(Func<int, string, bool> isLeftOut) => Where(index => !isLeftOut(starts[index], words[index]));

    private IdentifierPositions Where(Func<int, bool> isMeant)
    {
        int[] indexes = [.. Enumerable.Range(0, words.Length).Where(isMeant)];
        return indexes.Length == 0
            ? None
            : new IdentifierPositions([.. indexes.Select(index => starts[index])], [.. indexes.Select(index => words[index])]);
    }

    /// <summary>The places of these words and of others.</summary>
    public IdentifierPositions With(IdentifierPositions others)
    {
        if (!Any || !others.Any)
        {
            return Any ? this : others;
        }

        int[] allStarts = starts.Concat(others.Starts).ToArray();
        string[] allWords = words.Concat(others.Words).ToArray();
        Array.Sort(allStarts, allWords);
        return new IdentifierPositions(allStarts, allWords);
    }

    private int[] Starts => starts;

    private string[] Words => words;
}

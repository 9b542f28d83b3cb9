using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// The places in a member that can have to do with the library: the words that lead to it, and the variables that such a place
/// may have given.
/// </summary>
/// <param name="words">Where words that lead to the library are in the file.</param>
/// <param name="uses">Where such variables are, in order.</param>
internal sealed class LibraryMentions(IdentifierPositions words, List<int> uses)
{
    public static LibraryMentions From(SyntaxNode member, IdentifierPositions words) =>
        new(words, new LibraryMentionsReader(member, words).Uses);

    /// <summary>Determines whether one is in a part of the member.</summary>
    public bool AnyWithin(TextSpan part)
    {
        int next = uses.BinarySearch(part.Start);
        next = next < 0 ? ~next : next;
        return (next < uses.Count && uses[next] < part.End) || words.AnyWithin(part);
    }
}

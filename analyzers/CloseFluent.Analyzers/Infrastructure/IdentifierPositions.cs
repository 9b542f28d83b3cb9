using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Where words are in a text.</summary>
/// <param name="starts">The places of their first letters, in order.</param>
internal sealed class IdentifierPositions(int[] starts)
{
    public static IdentifierPositions None { get; } = new([]);

    public bool Any => starts.Length > 0;

    /// <summary>Determines whether one is in a part of the text.</summary>
    public bool AnyWithin(TextSpan part)
    {
        int next = Array.BinarySearch(starts, part.Start);
        next = next < 0 ? ~next : next;
        return next < starts.Length && starts[next] < part.End;
    }
}

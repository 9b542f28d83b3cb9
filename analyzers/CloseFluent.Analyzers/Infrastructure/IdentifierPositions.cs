using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Where words stand in a text.</summary>
/// <param name="starts">The places of their first letters, in order.</param>
internal readonly struct IdentifierPositions(int[] starts)
{
    public bool Any => starts.Length > 0;

    /// <summary>Whether one stands in a part of the text.</summary>
    public bool AnyIn(TextSpan part)
    {
        int next = Array.BinarySearch(starts, part.Start);
        next = next < 0 ? ~next : next;
        return next < starts.Length && starts[next] < part.End;
    }
}

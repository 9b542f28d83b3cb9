using System.Text.Json;

namespace CloseFluent;

/// <summary>One node of a filter: an immutable value that knows how Close writes it.</summary>
internal abstract class FilterNode
{
    protected FilterNode(int nesting)
    {
        if (nesting > FilterGrammar.MaxNesting)
        {
            throw new InvalidOperationException(
                $"This filter nests more than {FilterGrammar.MaxNesting} levels deep. Combine many conditions side by side "
                + "(a & b & c stays flat) instead of each inside the next.");
        }

        Nesting = nesting;
    }

    /// <summary>How many levels of nodes there are, this one included.</summary>
    public int Nesting { get; }

    /// <summary>About how many bytes a large node takes, and room for what stands around it; 0 where it is small or unknown.</summary>
    public virtual int EstimatedSize => 0;

    public abstract FilterNode Negate();

    public abstract void Write(Utf8JsonWriter writer);
}

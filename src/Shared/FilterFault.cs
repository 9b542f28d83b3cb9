namespace CloseFluent.Grammar;

/// <summary>What is known to be wrong with a filter.</summary>
/// <param name="Problem">The fault, as the end of a sentence.</param>
/// <param name="Position">Where it is in the text; 0 where the reader does not keep that.</param>
/// <param name="Path">Where it is, below what was looked at: <c>.queries[2].field</c>.</param>
internal sealed record FilterFault(string Problem, int Position, string Path = "")
{
    public FilterFault Under(string step) => this with { Path = step + Path };
}

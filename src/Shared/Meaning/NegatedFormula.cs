namespace CloseFluent.Grammar;

/// <summary>A formula that must not hold.</summary>
internal sealed class NegatedFormula(FilterFormula inner) : FilterFormula
{
    public FilterFormula Inner { get; } = inner;
}

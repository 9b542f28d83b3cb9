namespace CloseFluent.Grammar;

/// <summary>There is a related object for which a formula holds. Two of these can be met by different objects.</summary>
/// <param name="kinds">Of what kind both objects are.</param>
/// <param name="inner">What must hold for the related object.</param>
internal sealed class RelatedFormula(string kinds, FilterFormula inner) : FilterFormula
{
    public string Kinds { get; } = kinds;

    public FilterFormula Inner { get; } = inner;
}

namespace CloseFluent.Grammar;

/// <summary>
/// The normal form in which a filter is judged, wherever it comes from: conditions on values, on related objects, and
/// what <c>and</c>, <c>or</c> and <c>not</c> make of them.
/// </summary>
internal abstract class FilterFormula
{
    public static FilterFormula Everything { get; } = new GroupFormula(true, []);

    public static FilterFormula Nothing { get; } = new GroupFormula(false, []);

    /// <summary>Creates a condition of which nothing is known but that it is the same wherever it has this key.</summary>
    public static FilterFormula Opaque(string key) => new ValueFormula(FilterSubject.Node, new OpaqueCondition(key, false));

    public FilterFormula Negated(bool isNegated = true) => isNegated ? new NegatedFormula(this) : this;
}

namespace CloseFluent.Grammar;

/// <summary>The value is in a range, one end of which may be missing.</summary>
internal sealed record RangeCondition(
    string Domain, FilterBound? Lower, bool IncludesLower, FilterBound? Upper, bool IncludesUpper)
    : ValueCondition(Domain, ImpliesValue: true)
{
    public static RangeCondition Moments(FilterBound? onOrAfter, FilterBound? before) =>
        new(ConditionTypes.MomentRange, onOrAfter, true, before, false);
}

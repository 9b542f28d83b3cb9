namespace CloseFluent.Grammar;

/// <summary>What one value must be.</summary>
/// <param name="Domain">Conditions are compared where this is the same.</param>
/// <param name="ImpliesValue">Whether it can be met only where there is a value.</param>
internal abstract record ValueCondition(string Domain, bool ImpliesValue)
{
    /// <summary>There is a value.</summary>
    public static ValueCondition Exists { get; } = new OpaqueCondition(ConditionTypes.Exists, true);

    /// <summary>
    /// Determines whether there is certainly no value for which all conditions hold and none of the others; all of them are
    /// of one domain.
    /// </summary>
    /// <param name="conditions">Those that hold; at least one, or all values are of the domain.</param>
    /// <param name="others">Those that do not hold.</param>
    public bool AreContradictory(IReadOnlyList<ValueCondition> conditions, IReadOnlyList<ValueCondition> others) => this switch
    {
        SetCondition => SetCondition.AreContradictory(Domain, [.. conditions.Cast<SetCondition>()], [.. others.Cast<SetCondition>()]),
        RangeCondition => RangeCheck.AreContradictory(
            [.. conditions.Cast<RangeCondition>()], [.. others.Cast<RangeCondition>()]),
        LocalTimeCondition => LocalTimeCondition.AreContradictory(
            [.. conditions.Cast<LocalTimeCondition>()], [.. others.Cast<LocalTimeCondition>()]),
        _ => conditions.Count > 0 && others.Count > 0,
    };
}

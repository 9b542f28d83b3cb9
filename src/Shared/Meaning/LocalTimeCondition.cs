namespace CloseFluent.Grammar;

/// <summary>It is now between these seconds of a day there; a time over midnight ends earlier than it begins.</summary>
internal sealed record LocalTimeCondition(int From, int Before) : ValueCondition(ConditionTypes.LocalTime, ImpliesValue: false)
{
    // If there is such a time at all, then there is one where a time begins or ends.
    public static bool AreContradictory(
        IReadOnlyList<LocalTimeCondition> conditions, IReadOnlyList<LocalTimeCondition> others) =>
        conditions.Count > 0 && !conditions.Concat(others).SelectMany(time => new[] { time.From, time.Before }).Any(second =>
            conditions.All(time => time.Has(second)) && !others.Any(time => time.Has(second)));

    private bool Has(int second) => From < Before
        ? second >= From && second < Before
        : second >= From || second < Before;
}

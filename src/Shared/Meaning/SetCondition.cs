namespace CloseFluent.Grammar;

/// <summary>The value is one of these.</summary>
internal sealed record SetCondition(string Domain, IReadOnlyList<FilterValue> Values) : ValueCondition(Domain, ImpliesValue: true)
{
    private static readonly SetCondition s_boolean = new(
        ConditionTypes.Boolean, [FilterValue.Text(bool.TrueString), FilterValue.Text(bool.FalseString)]);

    public static SetCondition Boolean(bool value) => new(ConditionTypes.Boolean, [FilterValue.Text(value.ToString())]);

    // One value survives in each set, or there is none that is in all.
    public static bool AreContradictory(
        string domain, IReadOnlyList<SetCondition> conditions, IReadOnlyList<SetCondition> others)
    {
        HashSet<string> excluded = new(others.SelectMany(other => other.Values).Select(value => value.Key), StringComparer.Ordinal);
        List<ValueSet> sets = [.. (domain == ConditionTypes.Boolean ? conditions.Append(s_boolean) : conditions)
            .Select(condition => new ValueSet(condition.Values.Where(value => !excluded.Contains(value.Key))))];
        return sets.Exists(set => !set.Values.Exists(value =>
            sets.TrueForAll(other => ReferenceEquals(set, other) || other.MayHave(value))));
    }

    private sealed class ValueSet
    {
        private readonly HashSet<string> _distinctions = new(StringComparer.Ordinal);
        private readonly bool _mayHaveAny;

        public ValueSet(IEnumerable<FilterValue> values)
        {
            Values = [.. values];
            foreach (FilterValue value in Values)
            {
                _mayHaveAny |= value.Distinction is null;
                _distinctions.Add(value.Distinction ?? value.Key);
            }
        }

        public List<FilterValue> Values { get; }

        public bool MayHave(FilterValue value) =>
            Values.Count > 0 && (_mayHaveAny || value.Distinction is null || _distinctions.Contains(value.Distinction));
    }
}

namespace CloseFluent.Grammar;

/// <summary>What is supposed of one subject.</summary>
internal sealed class SubjectFacts(FilterSubject subject)
{
    private readonly List<(ValueCondition Condition, bool IsNegated)> _facts = [];
    private int _checked;

    public void Add(ValueCondition condition, bool isNegated) => _facts.Add((condition, isNegated));

    public void Forget()
    {
        _facts.RemoveAt(_facts.Count - 1);
        _checked = Math.Min(_checked, _facts.Count);
    }

    /// <summary>Determines whether no object has values there for which all that is supposed holds.</summary>
    public bool AreContradictory()
    {
        if (_checked == _facts.Count)
        {
            return false;
        }

        ValueCondition[] conditions = [.. Conditions(isNegated: false)];
        ValueCondition[] others = [.. Conditions(isNegated: true)];
        bool isThere = subject.IsAlwaysThere || conditions.Any(condition => condition.ImpliesValue);
        if (AreContradictory(conditions, others, isThere))
        {
            return true;
        }

        _checked = _facts.Count;
        return false;
    }

    private bool AreContradictory(ValueCondition[] conditions, ValueCondition[] others, bool isThere)
    {
        if (isThere && others.Contains(ValueCondition.Exists))
        {
            return true;
        }

        if (subject.HasOneValue)
        {
            return OneValueContradicts(conditions, others, isThere);
        }

        return conditions.Any(condition => OneValueContradicts([condition], others, isThere: true));
    }

    private bool OneValueContradicts(ValueCondition[] conditions, ValueCondition[] others, bool isThere)
    {
        ILookup<string, ValueCondition> negated = others.ToLookup(other => other.Domain, StringComparer.Ordinal);
        foreach (IGrouping<string, ValueCondition> domain in conditions.GroupBy(condition => condition.Domain, StringComparer.Ordinal))
        {
            if (domain.First().AreContradictory([.. domain], [.. negated[domain.Key]]))
            {
                return true;
            }
        }

        return isThere
            && subject.Domain is { } all
            && negated[all].FirstOrDefault() is { } first
            && !conditions.Any(condition => condition.Domain == all)
            && first.AreContradictory([], [.. negated[all]]);
    }

    private IEnumerable<ValueCondition> Conditions(bool isNegated) =>
        _facts.Where(fact => fact.IsNegated == isNegated).Select(fact => fact.Condition);
}

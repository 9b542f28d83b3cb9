namespace CloseFluent.Grammar;

/// <summary>Formulas of which one must hold.</summary>
/// <param name="Alternatives">The formulas, none of which is a group of which one must hold.</param>
/// <param name="Next">Another choice that must be made too; null where there is none.</param>
internal sealed record FormulaChoice(IReadOnlyList<(FilterFormula Formula, bool IsNegated)> Alternatives, FormulaChoice? Next)
{
    public static FormulaChoice From(FilterFormula group, bool isNegated, FormulaChoice? next) =>
        new([.. Together(Flat(group, isNegated))], next);

    private static IEnumerable<(FilterFormula Formula, bool IsNegated)> Flat(FilterFormula group, bool isNegated)
    {
        Stack<(FilterFormula Formula, bool IsNegated)> pending = new([(group, isNegated)]);
        while (pending.Count > 0)
        {
            (FilterFormula formula, bool negated) = pending.Pop();
            switch (formula)
            {
                case NegatedFormula inner:
                    pending.Push((inner.Inner, !negated));
                    break;
                case GroupFormula inner when inner.IsAnd == negated || inner.Parts.Count == 1:
                    foreach (FilterFormula part in inner.Parts)
                    {
                        pending.Push((part, negated));
                    }

                    break;
                default:
                    yield return (formula, negated);
                    break;
            }
        }
    }

    // One of these or one of those is one of all: so many ids are one alternative.
    private static IEnumerable<(FilterFormula Formula, bool IsNegated)> Together(
        IEnumerable<(FilterFormula Formula, bool IsNegated)> alternatives)
    {
        Dictionary<(string, string), (FilterSubject Subject, List<FilterValue> Values)> sets = [];
        foreach ((FilterFormula formula, bool isNegated) in alternatives)
        {
            if (isNegated || formula is not ValueFormula { Condition: SetCondition set } value)
            {
                yield return (formula, isNegated);
                continue;
            }

            if (!sets.TryGetValue((value.Subject.Key, set.Domain), out (FilterSubject Subject, List<FilterValue> Values) all))
            {
                sets[(value.Subject.Key, set.Domain)] = all = (value.Subject, []);
            }

            all.Values.AddRange(set.Values);
        }

        foreach (KeyValuePair<(string, string Domain), (FilterSubject Subject, List<FilterValue> Values)> set in sets)
        {
            yield return (new ValueFormula(set.Value.Subject, new SetCondition(set.Key.Domain, set.Value.Values)), false);
        }
    }
}

namespace CloseFluent.Grammar;

/// <summary>
/// Determines whether a formula holds for every object or for none, whatever its values are. Only what is certain applies:
/// every object for which it could hold is excluded one by one, and where that would take too long nothing is concluded.
/// </summary>
internal sealed class FormulaVerdict
{
    private const int MaxSteps = 2_000;
    private const int MaxChoices = 200;
    private const int MaxDepth = 100;

    private int _steps;
    private int _depth;

    /// <summary>Gets whether it holds for every object (true), for none (false), or depends on the object (null).</summary>
    public static bool? Of(FilterFormula formula)
    {
        if (!CanHold(formula, isNegated: false))
        {
            return false;
        }

        return CanHold(formula, isNegated: true) ? null : true;
    }

    private static bool CanHold(FilterFormula formula, bool isNegated) =>
        new FormulaVerdict().CanHold([(formula, isNegated)]);

    private bool CanHold(IEnumerable<(FilterFormula Formula, bool IsNegated)> formulas)
    {
        _depth++;
        bool canHold = _depth > MaxDepth || CanHold(new ObjectFacts(), new Stack<(FilterFormula, bool)>(formulas), null, 0);
        _depth--;
        return canHold;
    }

    private bool CanHold(
        ObjectFacts facts, Stack<(FilterFormula Formula, bool IsNegated)> pending, FormulaChoice? choices, int level)
    {
        int known = facts.Count;
        if (!Suppose(facts, pending, ref choices)
            || facts.AreContradictory()
            || (facts.Related.Count > 0 && !CanHold(facts.Related)))
        {
            facts.ForgetSince(known);
            return false;
        }

        bool canHold = choices is null || level >= MaxChoices || AnyCanHold(facts, choices, level);
        facts.ForgetSince(known);
        return canHold;
    }

    private bool AnyCanHold(ObjectFacts facts, FormulaChoice choice, int level)
    {
        foreach ((FilterFormula, bool) alternative in choice.Alternatives)
        {
            if (++_steps > MaxSteps || CanHold(facts, new([alternative]), choice.Next, level + 1))
            {
                return true;
            }
        }

        return false;
    }

    // What must hold is added to the facts; of what may hold in several ways one way is chosen later.
    private static bool Suppose(
        ObjectFacts facts, Stack<(FilterFormula Formula, bool IsNegated)> pending, ref FormulaChoice? choices)
    {
        while (pending.Count > 0)
        {
            (FilterFormula formula, bool isNegated) = pending.Pop();
            switch (formula)
            {
                case NegatedFormula negated:
                    pending.Push((negated.Inner, !isNegated));
                    break;
                case GroupFormula group when group.IsAnd != isNegated:
                    foreach (FilterFormula part in group.Parts)
                    {
                        pending.Push((part, isNegated));
                    }

                    break;
                case GroupFormula:
                    FormulaChoice choice = FormulaChoice.From(formula, isNegated, choices);
                    switch (choice.Alternatives.Count)
                    {
                        case 0:
                            return false;
                        case 1:
                            pending.Push(choice.Alternatives[0]);
                            break;
                        default:
                            choices = choice;
                            break;
                    }

                    break;
                case ValueFormula value:
                    facts.Add(value, isNegated);
                    break;
                case RelatedFormula related:
                    facts.Add(related, isNegated);
                    break;
            }
        }

        return true;
    }

    // Each one that must be there must be possible beside those that must not.
    private bool CanHold(IReadOnlyList<(RelatedFormula Related, bool IsNegated)> all)
    {
        foreach (IGrouping<string, (RelatedFormula Related, bool IsNegated)> kind in all.GroupBy(fact => fact.Related.Kinds))
        {
            (FilterFormula, bool)[] none = [.. kind.Where(fact => fact.IsNegated).Select(fact => (fact.Related.Inner, true))];
            foreach ((RelatedFormula related, bool isNegated) in kind)
            {
                if (!isNegated && ++_steps <= MaxSteps && !CanHold(none.Append((related.Inner, false))))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

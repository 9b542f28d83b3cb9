namespace CloseFluent.Grammar;

/// <summary>Looks for a value that is in all of some ranges and in none of others.</summary>
internal sealed class RangeCheck
{
    // Ranges of which a value may be below or above: each doubles what must be looked at.
    private const int MaxSteps = 500;

    private readonly List<(FilterBound Bound, bool IsIncluded)> _lower = [];
    private readonly List<(FilterBound Bound, bool IsIncluded)> _upper = [];
    private readonly List<RangeCondition> _holes = [];
    private int _steps;

    private RangeCheck()
    {
    }

    public static bool AreContradictory(IReadOnlyList<RangeCondition> conditions, IReadOnlyList<RangeCondition> others)
    {
        RangeCheck check = new();
        foreach (RangeCondition range in conditions)
        {
            if (!check.IsAtLeast(range.Lower, range.IncludesLower) || !check.IsAtMost(range.Upper, range.IncludesUpper))
            {
                return true;
            }
        }

        foreach (RangeCondition range in others)
        {
            if (range is { Lower: not null, Upper: not null })
            {
                check._holes.Add(range);
            }
            else if (!(range.Lower is null
                ? check.IsAtLeast(range.Upper, !range.IncludesUpper)
                : check.IsAtMost(range.Lower, !range.IncludesLower)))
            {
                return true;
            }
        }

        return !check.Avoids(0);
    }

    private bool Avoids(int index)
    {
        if (index == _holes.Count || ++_steps > MaxSteps)
        {
            return true;
        }

        RangeCondition hole = _holes[index];
        (int lower, int upper) = (_lower.Count, _upper.Count);
        if (IsAtMost(hole.Lower, !hole.IncludesLower) && Avoids(index + 1))
        {
            return true;
        }

        Forget(lower, upper);
        if (IsAtLeast(hole.Upper, !hole.IncludesUpper) && Avoids(index + 1))
        {
            return true;
        }

        Forget(lower, upper);
        return false;
    }

    private void Forget(int lower, int upper)
    {
        _lower.RemoveRange(lower, _lower.Count - lower);
        _upper.RemoveRange(upper, _upper.Count - upper);
    }

    // False where no value is left.
    private bool IsAtLeast(FilterBound? bound, bool isIncluded)
    {
        if (bound is null)
        {
            return true;
        }

        _lower.Add((bound, isIncluded));
        return !_upper.Exists(upper => IsEmpty((bound, isIncluded), upper));
    }

    private bool IsAtMost(FilterBound? bound, bool isIncluded)
    {
        if (bound is null)
        {
            return true;
        }

        _upper.Add((bound, isIncluded));
        return !_lower.Exists(lower => IsEmpty(lower, (bound, isIncluded)));
    }

    private static bool IsEmpty((FilterBound Bound, bool IsIncluded) lower, (FilterBound Bound, bool IsIncluded) upper) =>
        lower.IsIncluded && upper.IsIncluded
            ? lower.Bound.IsMoreThan(upper.Bound)
            : lower.Bound.IsAtLeast(upper.Bound);
}

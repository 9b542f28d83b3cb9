namespace CloseFluent.Grammar;

/// <summary>What is demanded of a distance in time.</summary>
internal static class DistanceDemand
{
    /// <summary>Why a count of units is refused, as a sentence; null where it is taken.</summary>
    public static string? FaultOf(string unit, int count)
    {
        if (count < 1)
        {
            return "A distance in time is 1 or more; its direction has a name of its own (Ago, FromNow).";
        }

        if (unit == OffsetUnit.Days && count > OffsetUnit.MaxDays)
        {
            return $"Close refuses distances of more than {OffsetUnit.MaxDays} days. Write them in weeks, months or years, for "
                + "example Last.Months(3).";
        }

        return count > OffsetUnit.MaxCount ? "This is farther than any data of Close's reaches." : null;
    }
}

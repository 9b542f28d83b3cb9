namespace CloseFluent.Grammar;

/// <summary>The start or the end of a calendar period around now.</summary>
/// <param name="Unit">What is counted: days, weeks and so on.</param>
/// <param name="Rank">Of the last period 0 and 1, of this one 2 and 3: what is between 1 and 2 is not known.</param>
internal sealed record PeriodEnd(string Unit, int Rank)
{
    private static readonly Dictionary<string, (string Unit, int Rank, int Days)> s_known = new(StringComparer.Ordinal)
    {
        [Periods.Today] = (OffsetUnit.Days, 2, 1),
        [Periods.Yesterday] = (OffsetUnit.Days, 0, 1),
        [Periods.ThisWeek] = (OffsetUnit.Weeks, 2, 7),
        [Periods.LastWeek] = (OffsetUnit.Weeks, 0, 7),
        [Periods.ThisMonth] = (OffsetUnit.Months, 2, 31),
        [Periods.LastMonth] = (OffsetUnit.Months, 0, 31),
        [Periods.ThisQuarter] = ("quarters", 2, 92),
        [Periods.LastQuarter] = ("quarters", 0, 92),
        [Periods.ThisYear] = (OffsetUnit.Years, 2, 366),
        [Periods.LastYear] = (OffsetUnit.Years, 0, 366),
    };

    // Summer time moves what is counted in days.
    private static readonly TimeSpan s_margin = TimeSpan.FromHours(2);

    public bool IsAtOrAfter(PeriodEnd other) => Unit == other.Unit && Rank >= other.Rank;

    /// <summary>Gets the bound; null where the period is not known.</summary>
    public static MomentBound? Find(string period, string which)
    {
        if (which is not (MomentTypes.Start or MomentTypes.End)
            || !s_known.TryGetValue(period, out (string Unit, int Rank, int Days) known))
        {
            return null;
        }

        PeriodEnd end = new(known.Unit, which == MomentTypes.Start ? known.Rank : known.Rank + 1);
        TimeSpan length = TimeSpan.FromDays(known.Days) + s_margin;
        (TimeSpan Earliest, TimeSpan Latest) distance = end.Rank switch
        {
            0 => (-length - length, -s_margin),
            1 or 2 => (-length, TimeSpan.Zero),
            _ => (TimeSpan.Zero, length),
        };
        return new MomentBound(
            period + "." + which, new KnownMoment(MomentScale.FromNow, distance.Earliest, distance.Latest), end);
    }
}

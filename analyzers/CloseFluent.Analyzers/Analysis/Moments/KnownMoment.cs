namespace CloseFluent.Analyzers;

/// <summary>A moment as far as it can be seen in the source: between two points of one scale, both included.</summary>
/// <param name="Scale">What the points are counted on.</param>
/// <param name="Earliest">The first point.</param>
/// <param name="Latest">The last point.</param>
/// <param name="Origin">What the points are counted from in place of the beginning of the scale, or null.</param>
internal sealed record KnownMoment(MomentScale Scale, TimeSpan Earliest, TimeSpan Latest, MomentOrigin? Origin = null)
{
    // Two thousand years, so that no sum of some of them overflows.
    private const int MostDays = 1_000_000;

    /// <summary>The farthest that two clocks can be apart, and the days beside it.</summary>
    private static readonly TimeSpan s_widestZone = TimeSpan.FromHours(15);

    private static readonly TimeSpan s_summerTime = TimeSpan.FromHours(2);

    public static KnownMoment From(MomentScale scale, TimeSpan point) => new(scale, point, point);

    /// <summary>A moment of a clock that is in a zone of which nothing is known.</summary>
    public static KnownMoment Somewhere(TimeSpan point) =>
        From(MomentScale.Universal, point).Widened(s_widestZone, s_widestZone);

    /// <summary>So many years, months and so on before or after now.</summary>
    public static KnownMoment? Away(bool isPast, string units, int count) =>
        count < 1 ? null : From(MomentScale.FromNow, TimeSpan.Zero).Shifted(units, isPast ? -count : count);

    /// <summary>So many years, months and so on later, below zero earlier: months and years differ in length.</summary>
    public KnownMoment? Shifted(string units, int count)
    {
        (TimeSpan Shortest, TimeSpan Longest)? unit = units switch
        {
            "Years" => (TimeSpan.FromDays(365), TimeSpan.FromDays(366)),
            "Months" => (TimeSpan.FromDays(28), TimeSpan.FromDays(31)),
            "Weeks" => (TimeSpan.FromDays(7), TimeSpan.FromDays(7)),
            "Days" => (TimeSpan.FromDays(1), TimeSpan.FromDays(1)),
            "Hours" => (TimeSpan.FromHours(1), TimeSpan.FromHours(1)),
            "Minutes" => (TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)),
            "Seconds" => (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)),
            _ => null,
        };
        if (unit is not var (shortest, longest) || Math.Abs(longest.TotalDays * count) > MostDays)
        {
            return null;
        }

        if (count < 0)
        {
            return Plus(Times(longest, count), Times(shortest, count));
        }

        return Plus(Times(shortest, count), Times(longest, count));
    }

    public KnownMoment Widened(TimeSpan before, TimeSpan after) => Plus(-before, after);

    public KnownMoment Plus(TimeSpan earliest, TimeSpan latest) =>
        this with { Earliest = Earliest + earliest, Latest = Latest + latest };

    /// <summary>Gets whether it is a fixed number of days from its origin.</summary>
    public bool IsWholeDays => Earliest == Latest && Earliest.Ticks % TimeSpan.TicksPerDay == 0;

    /// <summary>Determines whether nothing can lie on or after this moment and before the other.</summary>
    public bool IsAtOrAfter(KnownMoment other) =>
        Margin(other) is { } margin && Earliest - margin >= other.Latest;

    private TimeSpan? Margin(KnownMoment other)
    {
        if (Origin != other.Origin)
        {
            return null;
        }

        if (Scale == other.Scale)
        {
            if (Scale == MomentScale.Clock)
            {
                return s_summerTime;
            }

            return TimeSpan.Zero;
        }

        if (Scale == MomentScale.FromNow || other.Scale == MomentScale.FromNow)
        {
            return null;
        }

        return s_widestZone;
    }

    private static TimeSpan Times(TimeSpan length, int count) => TimeSpan.FromTicks(length.Ticks * count);
}

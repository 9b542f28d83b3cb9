namespace CloseFluent.Grammar;

/// <summary>A moment as far as it can be seen in the source: between two points of one scale, both included.</summary>
/// <param name="Scale">What the points are counted on.</param>
/// <param name="Earliest">The first point.</param>
/// <param name="Latest">The last point.</param>
/// <param name="Origin">The clock or variable that the points are counted from; null for the beginning of the scale.</param>
internal sealed record KnownMoment(MomentScale Scale, TimeSpan Earliest, TimeSpan Latest, object? Origin = null)
{
    // Two thousand years, so that no sum of some of them overflows.
    private const int MaxDays = 1_000_000;

    private static readonly TimeSpan s_summerTime = TimeSpan.FromHours(2);

    // No zone is farther from UTC, whatever day it is.
    private static readonly TimeSpan s_zones = TimeSpan.FromDays(1);

    private bool IsOfCalendar => Scale is MomentScale.Universal or MomentScale.Day;

    public static KnownMoment From(MomentScale scale, TimeSpan point, object? origin = null) =>
        new(scale, point, point, origin);

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
        if (unit is not var (shortest, longest) || Math.Abs(longest.TotalDays * count) > MaxDays)
        {
            return null;
        }

        TimeSpan least = TimeSpan.FromTicks(shortest.Ticks * count);
        TimeSpan most = TimeSpan.FromTicks(longest.Ticks * count);
        return count < 0 ? Plus(most, least) : Plus(least, most);
    }

    public KnownMoment Plus(TimeSpan earliest, TimeSpan latest) =>
        this with { Earliest = Earliest + earliest, Latest = Latest + latest };

    /// <summary>Determines whether nothing can lie on or after this moment and before the other.</summary>
    public bool IsAtOrAfter(KnownMoment other)
    {
        if (!Equals(Origin, other.Origin))
        {
            return false;
        }

        if (Scale != other.Scale)
        {
            return IsOfCalendar && other.IsOfCalendar && Origin is null && Earliest - s_zones >= other.Latest;
        }

        TimeSpan margin = Scale == MomentScale.Clock ? s_summerTime : TimeSpan.Zero;
        return Earliest - margin >= other.Latest;
    }
}

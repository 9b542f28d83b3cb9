namespace CloseFluent.Analyzers;

/// <summary>A moment as far as it can be seen in the source: between two points of one scale, both included.</summary>
/// <param name="Scale">What the points are counted on.</param>
/// <param name="Earliest">The first point.</param>
/// <param name="Latest">The last point.</param>
internal sealed record KnownMoment(MomentScale Scale, TimeSpan Earliest, TimeSpan Latest)
{
    /// <summary>The farthest that two clocks can be apart, and the days beside it.</summary>
    private static readonly TimeSpan s_widestZone = TimeSpan.FromHours(15);

    private static readonly TimeSpan s_summerTime = TimeSpan.FromHours(2);

    public static KnownMoment Of(MomentScale scale, TimeSpan point) => new(scale, point, point);

    /// <summary>A moment of a clock that stands in a zone of which nothing is known.</summary>
    public static KnownMoment Somewhere(TimeSpan point) =>
        Of(MomentScale.Universal, point).Widened(s_widestZone, s_widestZone);

    /// <summary>So many years, months and so on before or after now: months and years differ in length.</summary>
    public static KnownMoment? Away(bool isPast, string units, int count)
    {
        (TimeSpan Shortest, TimeSpan Longest)? unit = units switch
        {
            "Years" => (TimeSpan.FromDays(365), TimeSpan.FromDays(366)),
            "Months" => (TimeSpan.FromDays(28), TimeSpan.FromDays(31)),
            "Weeks" => (TimeSpan.FromDays(7), TimeSpan.FromDays(7)),
            "Days" => (TimeSpan.FromDays(1), TimeSpan.FromDays(1)),
            "Hours" => (TimeSpan.FromHours(1), TimeSpan.FromHours(1)),
            "Minutes" => (TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)),
            _ => null,
        };
        return unit is not var (shortest, longest) || count is < 1 or > 10_000 ? null
            : isPast ? new KnownMoment(MomentScale.FromNow, Times(longest, -count), Times(shortest, -count))
            : new KnownMoment(MomentScale.FromNow, Times(shortest, count), Times(longest, count));
    }

    public KnownMoment Widened(TimeSpan before, TimeSpan after) => new(Scale, Earliest - before, Latest + after);

    public KnownMoment Plus(TimeSpan earliest, TimeSpan latest) => new(Scale, Earliest + earliest, Latest + latest);

    /// <summary>Whether nothing can lie on or after this moment and before the other.</summary>
    public bool IsAtOrAfter(KnownMoment other) =>
        Margin(other) is { } margin && Earliest - margin >= other.Latest;

    private TimeSpan? Margin(KnownMoment other) =>
        Scale == other.Scale ? Scale == MomentScale.Clock ? s_summerTime : TimeSpan.Zero
        : Scale == MomentScale.FromNow || other.Scale == MomentScale.FromNow ? null
        : s_widestZone;

    private static TimeSpan Times(TimeSpan length, int count) => TimeSpan.FromTicks(length.Ticks * count);
}

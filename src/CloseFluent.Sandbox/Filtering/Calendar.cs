namespace CloseFluent.Sandbox;

/// <summary>Days and the predefined periods in the caller's offset. The end of a period is the start of the next.</summary>
internal static class Calendar
{
    private static readonly Dictionary<string, Func<DateTime, DateTime>> s_starts = new(StringComparer.Ordinal)
    {
        [Periods.Today] = day => day,
        [Periods.Yesterday] = day => day.AddDays(-1),
        [Periods.ThisWeek] = Monday,
        [Periods.LastWeek] = day => Monday(day).AddDays(-7),
        [Periods.ThisMonth] = FirstOfMonth,
        [Periods.LastMonth] = day => FirstOfMonth(day).AddMonths(-1),
        [Periods.ThisQuarter] = FirstOfQuarter,
        [Periods.LastQuarter] = day => FirstOfQuarter(day).AddMonths(-3),
        [Periods.ThisYear] = day => new DateTime(day.Year, 1, 1),
        [Periods.LastYear] = day => new DateTime(day.Year - 1, 1, 1),
    };

    public static bool IsPeriod(string range) => range == Periods.AllTime || s_starts.ContainsKey(range);

    public static DateTimeOffset EdgeOf(string range, bool end, DateTimeOffset now)
    {
        if (range == Periods.AllTime)
        {
            return end ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;
        }

        DateTime start = s_starts[range](now.Date);
        return Local(end ? Next(range, start) : start, now.Offset);
    }

    public static DateTimeOffset DayEdge(DateTimeOffset moment, bool end) =>
        Local(end ? NextDay(moment.Date) : moment.Date, moment.Offset);

    public static DateTime NextDay(DateTime day) => day < DateTime.MaxValue.Date ? day.AddDays(1) : day;

    /// <summary>A local time as a moment; one beyond what can be counted becomes the nearest that can.</summary>
    public static DateTimeOffset Local(DateTime local, TimeSpan offset)
    {
        if (local < DateTime.MinValue + offset.Duration())
        {
            return DateTimeOffset.MinValue;
        }

        return local > DateTime.MaxValue - offset.Duration()
            ? DateTimeOffset.MaxValue
            : new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset);
    }

    private static DateTime Next(string range, DateTime start)
    {
        if (range.EndsWith("week", StringComparison.Ordinal))
        {
            return start.AddDays(7);
        }

        if (range.EndsWith("month", StringComparison.Ordinal))
        {
            return start.AddMonths(1);
        }

        if (range.EndsWith("quarter", StringComparison.Ordinal))
        {
            return start.AddMonths(3);
        }

        return range.EndsWith("year", StringComparison.Ordinal) ? start.AddYears(1) : start.AddDays(1);
    }

    private static DateTime Monday(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateTime FirstOfMonth(DateTime day) => new(day.Year, day.Month, 1);

    private static DateTime FirstOfQuarter(DateTime day) => new(day.Year, day.Month - ((day.Month - 1) % 3), 1);
}

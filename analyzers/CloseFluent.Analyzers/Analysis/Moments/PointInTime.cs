using System.Globalization;

namespace CloseFluent.Analyzers;

/// <summary>Counts points in time since the beginning of year 1.</summary>
internal static class PointInTime
{
    private static readonly string[] s_forms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK",
    ];

    /// <summary>Year, month and day, hour, minute and second if there are more; null if there is not a such moment.</summary>
    public static TimeSpan? From(int[] parts)
    {
        if (parts is [>= 1 and <= 9999, >= 1 and <= 12, >= 1, ..]
            && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1])
            && (parts.Length == 3 || parts is [_, _, _, >= 0 and < 24, >= 0 and < 60, >= 0 and < 60, ..])
            && At(parts, 6) is >= 0 and < 1000)
        {
            return From(new DateTime(parts[0], parts[1], parts[2]))
                + new TimeSpan(0, At(parts, 3), At(parts, 4), At(parts, 5), At(parts, 6));
        }

        return null;
    }

    /// <summary>A text of ISO 8601, and whether it says its distance from UTC.</summary>
    public static (TimeSpan Point, bool IsUniversal)? OfText(string text)
    {
        if (DateTimeOffset.TryParseExact(
            text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
        {
            return (From(moment.UtcDateTime), text.Length > 10 && text.IndexOfAny(['Z', '+', '-'], 10) > 0);
        }

        return null;
    }

    /// <summary>The beginning of the day of a point.</summary>
    public static TimeSpan Day(TimeSpan point) => TimeSpan.FromDays(point.Days);

    /// <summary>What AddDays, AddMonths and AddYears give; null where the calendar ends before.</summary>
    public static KnownMoment? Later(KnownMoment moment, string method, int count)
    {
        if (moment.Scale != MomentScale.FromNow
            && Later(moment.Earliest, method, count) is { } earliest
            && Later(moment.Latest, method, count) is { } latest)
        {
            return new KnownMoment(moment.Scale, earliest, latest);
        }

        return null;
    }

    private static TimeSpan? Later(TimeSpan point, string method, int count)
    {
        // Far from both ends of the calendar nothing overflows.
        int most = method == "AddYears" ? 800 : 10_000;
        if (point.Days is < 400_000 or > 2_000_000 || count < -most || count > most)
        {
            return null;
        }

        DateTime date = new(point.Ticks);
        return From(method switch
        {
            "AddDays" => date.AddDays(count),
            "AddMonths" => date.AddMonths(count),
            _ => date.AddYears(count),
        });
    }

    private static TimeSpan From(DateTime date) => TimeSpan.FromTicks(date.Ticks);

    private static int At(int[] parts, int index) => index < parts.Length ? parts[index] : 0;
}

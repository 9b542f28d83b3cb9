using System.Text.Json;

namespace CloseFluent;

/// <summary>How far a moment lies from another, in the units that Close counts in.</summary>
internal sealed record TimeOffset
{
    public int Years { get; private init; }

    public int Months { get; private init; }

    public int Weeks { get; private init; }

    public int Days { get; private init; }

    public int Hours { get; private init; }

    public int Minutes { get; private init; }

    public int Seconds { get; private init; }

    public TimeSpan Shortest => Length(daysInMonth: 28, daysInYear: 365);

    public TimeSpan Longest => Length(daysInMonth: 31, daysInYear: 366);

    public static TimeOffset OfYears(int count) => new() { Years = Require(count) };

    public static TimeOffset OfMonths(int count) => new() { Months = Require(count) };

    public static TimeOffset OfWeeks(int count) => new() { Weeks = Require(count) };

    public static TimeOffset OfDays(int count) => new() { Days = Require(count, OffsetUnit.MaxDays) };

    public static TimeOffset OfHours(int count) => new() { Hours = Require(count) };

    public static TimeOffset OfMinutes(int count) => new() { Minutes = Require(count) };

    public static TimeOffset OfSeconds(int count) => new() { Seconds = Require(count) };

    public TimeOffset And(TimeOffset more) => new()
    {
        Years = OneOf(Years, more.Years),
        Months = OneOf(Months, more.Months),
        Weeks = OneOf(Weeks, more.Weeks),
        Days = OneOf(Days, more.Days),
        Hours = OneOf(Hours, more.Hours),
        Minutes = OneOf(Minutes, more.Minutes),
        Seconds = OneOf(Seconds, more.Seconds),
    };

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("offset"u8);
        writer.WriteNumber("years"u8, Years);
        writer.WriteNumber("months"u8, Months);
        writer.WriteNumber("weeks"u8, Weeks);
        writer.WriteNumber("days"u8, Days);
        writer.WriteNumber("hours"u8, Hours);
        writer.WriteNumber("minutes"u8, Minutes);
        writer.WriteNumber("seconds"u8, Seconds);
        writer.WriteEndObject();
    }

    private TimeSpan Length(int daysInMonth, int daysInYear) =>
        new((Years * daysInYear) + (Months * daysInMonth) + (Weeks * 7) + Days, Hours, Minutes, Seconds);

    private static int OneOf(int here, int more) => here == 0 || more == 0
        ? here + more
        : throw new ArgumentException("Both distances count in the same unit; write their sum.", nameof(more));

    private static int Require(int count, int most = OffsetUnit.MaxCount)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), count, "A distance in time is 1 or more; its direction has a name of its own (Ago, FromNow).");
        }

        return count <= most
            ? count
            : throw new ArgumentOutOfRangeException(
                nameof(count),
                count,
                most == OffsetUnit.MaxDays
                    ? $"Close refuses distances of more than {OffsetUnit.MaxDays} days. Write them in weeks, months or years, for "
                    + "example Last.Months(3)."
                    : "This is farther than any data of Close's reaches.");
    }
}

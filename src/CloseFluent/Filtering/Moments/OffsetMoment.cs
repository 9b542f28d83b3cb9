using System.Text.Json;

namespace CloseFluent;

/// <summary>A moment some time before or after another one, normally before or after now.</summary>
public sealed class OffsetMoment : Moment
{
    private readonly bool isPast;
    private readonly TimeOffset offset;
    private readonly string? whichDayEnd;

    internal OffsetMoment(bool isPast, TimeOffset offset, string? whichDayEnd = null)
    {
        this.isPast = isPast;
        this.offset = offset;
        this.whichDayEnd = whichDayEnd;
    }

    internal override bool NeedsTimeZone => true;

    internal override (TimeSpan Earliest, TimeSpan Latest)? FromNow =>
        whichDayEnd is not null ? null
        : isPast ? (-offset.Longest, -offset.Shortest)
        : (offset.Shortest, offset.Longest);

    private protected override string Type => "offset";

    /// <summary>The start of the day on which this moment lies.</summary>
    public Moment AtStartOfDay() => new OffsetMoment(isPast, offset, DayEnd.Start);

    /// <summary>The end of the day on which this moment lies.</summary>
    public Moment AtEndOfDay() => new OffsetMoment(isPast, offset, DayEnd.End);

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("direction"u8, isPast ? "past"u8 : "future"u8);
        writer.WritePropertyName("moment"u8);
        Now.Write(writer);
        offset.Write(writer);
        if (whichDayEnd is not null)
        {
            writer.WriteString("which_day_end"u8, whichDayEnd);
        }
    }
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>A moment some time before or after another one, normally before or after now.</summary>
public sealed class OffsetMoment : Moment
{
    private readonly bool _isPast;
    private readonly TimeOffset _offset;
    private readonly string? _whichDayEnd;

    internal OffsetMoment(bool isPast, TimeOffset offset, string? whichDayEnd = null)
    {
        _isPast = isPast;
        _offset = offset;
        _whichDayEnd = whichDayEnd;
    }

    internal override bool NeedsTimeZone => true;

    internal override (TimeSpan Earliest, TimeSpan Latest)? FromNow =>
        _whichDayEnd is not null ? null
        : _isPast ? (-_offset.Longest, -_offset.Shortest)
        : (_offset.Shortest, _offset.Longest);

    private protected override string Type => "offset";

    /// <summary>The start of the day on which this moment lies.</summary>
    public Moment AtStartOfDay() => new OffsetMoment(_isPast, _offset, DayEnd.Start);

    /// <summary>The end of the day on which this moment lies.</summary>
    public Moment AtEndOfDay() => new OffsetMoment(_isPast, _offset, DayEnd.End);

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("direction"u8, _isPast ? "past"u8 : "future"u8);
        writer.WritePropertyName("moment"u8);
        Now.Write(writer);
        _offset.Write(writer);
        if (_whichDayEnd is not null)
        {
            writer.WriteString("which_day_end"u8, _whichDayEnd);
        }
    }
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>A moment some time before or after another one, normally before or after now.</summary>
public sealed class OffsetMoment : Moment
{
    private readonly bool _isPast;
    private readonly TimeOffset _offset;
    private readonly Moment _start;
    private readonly string? _whichDayEnd;

    internal OffsetMoment(bool isPast, TimeOffset offset)
        : this(isPast, offset, Now, whichDayEnd: null)
    {
    }

    private OffsetMoment(bool isPast, TimeOffset offset, Moment start, string? whichDayEnd)
    {
        _isPast = isPast;
        _offset = offset;
        _start = start;
        _whichDayEnd = whichDayEnd;
    }

    internal override bool NeedsTimeZone => true;

    internal override (TimeSpan Earliest, TimeSpan Latest)? FromNow =>
        _whichDayEnd is not null || _start != Now ? null
        : _isPast ? (-_offset.Longest, -_offset.Shortest)
        : (_offset.Shortest, _offset.Longest);

    private protected override string Type => MomentTypes.Offset;

    /// <summary>The start of the day on which this moment lies.</summary>
    public Moment AtStartOfDay() => new OffsetMoment(_isPast, _offset, _start, DayEnd.Start);

    /// <summary>The end of the day on which this moment lies.</summary>
    public Moment AtEndOfDay() => new OffsetMoment(_isPast, _offset, _start, DayEnd.End);

    /// <summary>Farther in the same direction: <c>Ago.Months(1).And(Ago.Days(2))</c>.</summary>
    /// <param name="more">A distance in the same direction, in another unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="more"/> goes the other way, counts in a unit that is there already, or is more than a distance from now.
    /// </exception>
    public OffsetMoment And(OffsetMoment more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more._isPast == _isPast && more._whichDayEnd is null && more._start == Now
            ? new OffsetMoment(_isPast, _offset.And(more._offset), _start, _whichDayEnd)
            : throw new ArgumentException(
                "Only plain distances in the same direction add up, for example Ago.Months(1).And(Ago.Days(2)).", nameof(more));
    }

    /// <summary>Counted from another moment than now: <c>Ago.Days(3).CountedFrom(Moment.StartOf(2026, 5, 1))</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    public OffsetMoment CountedFrom(Moment moment) =>
        new(_isPast, _offset, FilterArguments.NotNull(moment), _whichDayEnd);

    private protected override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("direction"u8, _isPast ? "past"u8 : "future"u8);
        writer.WritePropertyName("moment"u8);
        _start.Write(writer);
        _offset.Write(writer);
        if (_whichDayEnd is not null)
        {
            writer.WriteString("which_day_end"u8, _whichDayEnd);
        }
    }
}

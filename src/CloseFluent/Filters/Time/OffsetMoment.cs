namespace CloseFluent;

/// <summary>A moment some time before or after another one, normally before or after now.</summary>
public sealed class OffsetMoment : Moment
{
    private readonly string _direction;
    private readonly TimeOffset _offset;
    private readonly Moment _start;
    private readonly string? _whichDayEnd;

    internal OffsetMoment(string direction, TimeOffset offset)
        : this(direction, offset, Now, whichDayEnd: null)
    {
    }

    private OffsetMoment(string direction, TimeOffset offset, Moment start, string? whichDayEnd)
        : base(FilterMoments.Offset(direction, start.Json, offset.Json, whichDayEnd))
    {
        _direction = direction;
        _offset = offset;
        _start = start;
        _whichDayEnd = whichDayEnd;
    }

    /// <summary>The start of the day on which this moment lies.</summary>
    /// <returns>The moment.</returns>
    public Moment AtStartOfDay() => new OffsetMoment(_direction, _offset, _start, MomentTypes.Start);

    /// <summary>The end of the day on which this moment lies.</summary>
    /// <returns>The moment.</returns>
    public Moment AtEndOfDay() => new OffsetMoment(_direction, _offset, _start, MomentTypes.End);

    /// <summary>Farther in the same direction: <c>Ago.Months(1).And(Ago.Days(2))</c>.</summary>
    /// <param name="more">A distance in the same direction, in another unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="more"/> goes the other way, counts in a unit that is there already, or is more than a distance from
    /// <returns>The moment.</returns>
    /// now.
    /// </exception>
    public OffsetMoment And(OffsetMoment more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more._direction == _direction && more._whichDayEnd is null && more._start == Now
            ? new OffsetMoment(_direction, _offset.And(more._offset), _start, _whichDayEnd)
            : throw new ArgumentException(
                "Only plain distances in the same direction add up, for example Ago.Months(1).And(Ago.Days(2)).", nameof(more));
    }

    /// <summary>Counted from another moment than now: <c>Ago.Days(3).CountedFrom(Moment.StartOf(2026, 5, 1))</c>.</summary>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    public OffsetMoment CountedFrom(Moment moment) =>
        new(_direction, _offset, FilterArguments.NotNull(moment), _whichDayEnd);
}

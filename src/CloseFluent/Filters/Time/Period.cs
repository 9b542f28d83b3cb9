using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// A stretch of time between two moments, of which one may be missing: the first belongs to it, the second does not.
/// </summary>
/// <completionlist cref="Period"/>
/// <remarks>Days, weeks, months and so on are those of the time zone that the client sends along.</remarks>
[ChangesNothing("period")]
public sealed class Period : IEquatable<Period>
{
    private readonly Moment? _onOrAfter;
    private readonly Moment? _before;

    private Period(Moment? onOrAfter, Moment? before)
    {
        _onOrAfter = onOrAfter;
        _before = before;
        Condition = FilterConditions.MomentRange(onOrAfter?.Json, before?.Json);
    }

    /// <summary>Close's <c>today</c>.</summary>
    [CloseName(Periods.Today)]
    public static Period Today { get; } = Create(Periods.Today);

    /// <summary>Close's <c>yesterday</c>.</summary>
    [CloseName(Periods.Yesterday)]
    public static Period Yesterday { get; } = Create(Periods.Yesterday);

    /// <summary>Close's <c>this-week</c>.</summary>
    [CloseName(Periods.ThisWeek)]
    public static Period ThisWeek { get; } = Create(Periods.ThisWeek);

    /// <summary>Close's <c>last-week</c>.</summary>
    [CloseName(Periods.LastWeek)]
    public static Period LastWeek { get; } = Create(Periods.LastWeek);

    /// <summary>Close's <c>this-month</c>.</summary>
    [CloseName(Periods.ThisMonth)]
    public static Period ThisMonth { get; } = Create(Periods.ThisMonth);

    /// <summary>Close's <c>last-month</c>.</summary>
    [CloseName(Periods.LastMonth)]
    public static Period LastMonth { get; } = Create(Periods.LastMonth);

    /// <summary>Close's <c>this-quarter</c>.</summary>
    [CloseName(Periods.ThisQuarter)]
    public static Period ThisQuarter { get; } = Create(Periods.ThisQuarter);

    /// <summary>Close's <c>last-quarter</c>.</summary>
    [CloseName(Periods.LastQuarter)]
    public static Period LastQuarter { get; } = Create(Periods.LastQuarter);

    /// <summary>Close's <c>this-year</c>.</summary>
    [CloseName(Periods.ThisYear)]
    public static Period ThisYear { get; } = Create(Periods.ThisYear);

    /// <summary>Close's <c>last-year</c>.</summary>
    [CloseName(Periods.LastYear)]
    public static Period LastYear { get; } = Create(Periods.LastYear);

    /// <summary>Close's <c>all-time</c>.</summary>
    [CloseName(Periods.AllTime)]
    public static Period AllTime { get; } = Create(Periods.AllTime);

    /// <summary>The condition that a field is in the period.</summary>
    internal JsonTree Condition { get; }

    /// <summary>From this moment on, without an end.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    public static Period Since(Moment moment) => new(FilterArguments.NotNull(moment), null);

    /// <summary>Up to this moment, without a beginning. The moment itself is not included.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    public static Period Until(Moment moment) => new(null, FilterArguments.NotNull(moment));

    /// <summary>From the first moment on and before the second.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException">A moment is null.</exception>
    /// <exception cref="ArgumentException">The first moment is known not to be earlier than the second.</exception>
    public static Period Between([ArgumentKind(ArgumentKind.LowerBound)] Moment onOrAfter, Moment before)
    {
        ArgumentNullException.ThrowIfNull(onOrAfter);
        ArgumentNullException.ThrowIfNull(before);
        Period period = new(onOrAfter, before);
        return EmptyConditions.FaultOfCondition(period.Condition) is null
            ? period
            : throw new ArgumentException(
                $"Nothing lies on or after {MomentDescription.Describe(onOrAfter.Json)} and before "
                + $"{MomentDescription.Describe(before.Json)}: swap the two moments.",
                nameof(onOrAfter));
    }

    /// <summary>Determines whether two values are equal, as <see cref="Equals(Period)"/> does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator ==(Period? left, Period? right) => Equals(left, right);

    /// <summary>Determines whether two values are not equal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator !=(Period? left, Period? right) => !Equals(left, right);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(Period? other) =>
        other is not null && Equals(_onOrAfter, other._onOrAfter) && Equals(_before, other._before);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => Equals(obj as Period);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => (_onOrAfter, _before).GetHashCode();

    private static Period Create(string range) => new(
        new PlainMoment(FilterMoments.PeriodEnd(range, MomentTypes.Start)),
        new PlainMoment(FilterMoments.PeriodEnd(range, MomentTypes.End)));
}

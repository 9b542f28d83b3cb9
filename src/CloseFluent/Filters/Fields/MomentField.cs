namespace CloseFluent;

/// <summary>A field that contains a date or a moment.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.MomentRange)]
public sealed class MomentField<TObject> : SortableField<TObject>
    where TObject : ObjectFields<TObject>
{
    internal MomentField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>The field lies in a period, for example <c>Last.Days(30)</c> or <c>Period.ThisQuarter</c>.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    [AlsoCalled("Is", "In", "On", "During", "Equals")]
    public Filter<TObject> Within(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Must(period.Condition);
    }

    /// <summary>The field is this moment or a later one.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    [AlsoCalled("After", "Since", "NewerThan", "LaterThan", "AtLeast", "GreaterThan", "MoreThan")]
    public Filter<TObject> OnOrAfter(Moment moment) => Within(Period.Since(moment));

    /// <summary>The field is earlier than this moment.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    [AlsoCalled("Until", "OlderThan", "EarlierThan", "LessThan", "AtMost")]
    public Filter<TObject> Before(Moment moment) => Within(Period.Until(moment));

    /// <summary>The field is at or after the first moment and before the second.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The first moment is not earlier than the second.</exception>
    public Filter<TObject> Between([ArgumentKind(ArgumentKind.LowerBound)] Moment onOrAfter, Moment before) =>
        Within(Period.Between(onOrAfter, before));
}

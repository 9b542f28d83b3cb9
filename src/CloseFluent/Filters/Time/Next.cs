namespace CloseFluent;

/// <summary>
/// Periods that begin now, for example <c>Next.Days(30)</c>. Calendar periods are in <see cref="Period"/>.
/// </summary>
public static class Next
{
    /// <summary>The next so many years.</summary>
    /// <inheritdoc cref="FromNow.Years"/>
    [CloseName(OffsetUnit.Years)]
    public static Period Years([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Moment.Now, FromNow.Years(count));

    /// <summary>The next so many months.</summary>
    /// <inheritdoc cref="FromNow.Months"/>
    [CloseName(OffsetUnit.Months)]
    public static Period Months([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Moment.Now, FromNow.Months(count));

    /// <summary>The next so many weeks.</summary>
    /// <inheritdoc cref="FromNow.Weeks"/>
    [CloseName(OffsetUnit.Weeks)]
    public static Period Weeks([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Moment.Now, FromNow.Weeks(count));

    /// <summary>The next so many days.</summary>
    /// <inheritdoc cref="FromNow.Days"/>
    [CloseName(OffsetUnit.Days)]
    public static Period Days([ArgumentKind(ArgumentKind.DistanceInDays)] int count) =>
        Period.Between(Moment.Now, FromNow.Days(count));

    /// <summary>The next so many hours.</summary>
    /// <inheritdoc cref="FromNow.Hours"/>
    [CloseName(OffsetUnit.Hours)]
    public static Period Hours([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Moment.Now, FromNow.Hours(count));

    /// <summary>The next so many minutes.</summary>
    /// <inheritdoc cref="FromNow.Minutes"/>
    [CloseName(OffsetUnit.Minutes)]
    public static Period Minutes([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Moment.Now, FromNow.Minutes(count));
}

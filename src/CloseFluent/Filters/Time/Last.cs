namespace CloseFluent;

/// <summary>Periods that end now, for example <c>Last.Days(30)</c>. Calendar periods are in <see cref="Period"/>.</summary>
public static class Last
{
    /// <summary>The last so many years.</summary>
    /// <inheritdoc cref="Ago.Years"/>
    [CloseName(OffsetUnit.Years)]
    public static Period Years([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Ago.Years(count), Moment.Now);

    /// <summary>The last so many months.</summary>
    /// <inheritdoc cref="Ago.Months"/>
    [CloseName(OffsetUnit.Months)]
    public static Period Months([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Ago.Months(count), Moment.Now);

    /// <summary>The last so many weeks.</summary>
    /// <inheritdoc cref="Ago.Weeks"/>
    [CloseName(OffsetUnit.Weeks)]
    public static Period Weeks([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Ago.Weeks(count), Moment.Now);

    /// <summary>The last so many days.</summary>
    /// <inheritdoc cref="Ago.Days"/>
    [CloseName(OffsetUnit.Days)]
    public static Period Days([ArgumentKind(ArgumentKind.DistanceInDays)] int count) =>
        Period.Between(Ago.Days(count), Moment.Now);

    /// <summary>The last so many hours.</summary>
    /// <inheritdoc cref="Ago.Hours"/>
    [CloseName(OffsetUnit.Hours)]
    public static Period Hours([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Ago.Hours(count), Moment.Now);

    /// <summary>The last so many minutes.</summary>
    /// <inheritdoc cref="Ago.Minutes"/>
    [CloseName(OffsetUnit.Minutes)]
    public static Period Minutes([ArgumentKind(ArgumentKind.Distance)] int count) =>
        Period.Between(Ago.Minutes(count), Moment.Now);
}

namespace CloseFluent;

/// <summary>Moments some time before now, for example <c>Ago.Days(3)</c>.</summary>
public static class Ago
{
    /// <summary>So many years before now.</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [CloseName(OffsetUnit.Years)]
    public static OffsetMoment Years([ArgumentKind(ArgumentKind.Distance)] int count) =>
        new(MomentTypes.Past, TimeOffset.Create(OffsetUnit.Years, count));

    /// <summary>So many months before now.</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [CloseName(OffsetUnit.Months)]
    public static OffsetMoment Months([ArgumentKind(ArgumentKind.Distance)] int count) =>
        new(MomentTypes.Past, TimeOffset.Create(OffsetUnit.Months, count));

    /// <summary>So many weeks before now.</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [CloseName(OffsetUnit.Weeks)]
    public static OffsetMoment Weeks([ArgumentKind(ArgumentKind.Distance)] int count) =>
        new(MomentTypes.Past, TimeOffset.Create(OffsetUnit.Weeks, count));

    /// <summary>So many days before now.</summary>
    /// <param name="count">1 or more; at most 60, beyond which Close wants weeks or months.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [CloseName(OffsetUnit.Days)]
    public static OffsetMoment Days([ArgumentKind(ArgumentKind.DistanceInDays)] int count) =>
        new(MomentTypes.Past, TimeOffset.Create(OffsetUnit.Days, count));

    /// <summary>So many hours before now.</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [CloseName(OffsetUnit.Hours)]
    public static OffsetMoment Hours([ArgumentKind(ArgumentKind.Distance)] int count) =>
        new(MomentTypes.Past, TimeOffset.Create(OffsetUnit.Hours, count));

    /// <summary>So many minutes before now.</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    [CloseName(OffsetUnit.Minutes)]
    public static OffsetMoment Minutes([ArgumentKind(ArgumentKind.Distance)] int count) =>
        new(MomentTypes.Past, TimeOffset.Create(OffsetUnit.Minutes, count));
}

using System.ComponentModel;
using System.Globalization;

namespace CloseFluent;

/// <summary>
/// A point in time as a filter knows it: fixed, or relative to when Close evaluates the filter. Relative moments and local
/// dates are taken in the time zone that the client sends along.
/// </summary>
/// <completionlist cref="Moment"/>
[ChangesNothing("moment")]
public abstract class Moment : IEquatable<Moment>
{
    private protected Moment(JsonTree json) => Json = json;

    /// <summary>When Close evaluates the filter.</summary>
    public static Moment Now { get; } = new PlainMoment(FilterMoments.Now);

    internal JsonTree Json { get; }

    /// <summary>This very moment, the same in all time zones. Sent in UTC, to the microsecond.</summary>
    /// <returns>The moment.</returns>
    public static Moment At(DateTimeOffset moment) => new PlainMoment(FilterMoments.FixedUtc(
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture)));

    /// <summary>The start of a day, in the time zone that the client sends along.</summary>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Moment StartOf([ArgumentKind(ArgumentKind.Year)] int year, int month, int day) =>
        Day(new DateTime(year, month, day), MomentTypes.Start);

    /// <summary>The end of a day, in the time zone that the client sends along.</summary>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Moment EndOf([ArgumentKind(ArgumentKind.Year)] int year, int month, int day) =>
        Day(new DateTime(year, month, day), MomentTypes.End);

#if NET
    /// <inheritdoc cref="StartOf(int, int, int)"/>
    public static Moment StartOf(DateOnly day) => StartOf(day.Year, day.Month, day.Day);

    /// <inheritdoc cref="EndOf(int, int, int)"/>
    public static Moment EndOf(DateOnly day) => EndOf(day.Year, day.Month, day.Day);

    /// <summary>The start of a day, as <see cref="StartOf(DateOnly)"/>.</summary>
    public static implicit operator Moment(DateOnly day) => StartOf(day);
#endif

    /// <summary>This very moment, as <see cref="At"/>.</summary>
    public static implicit operator Moment(DateTimeOffset moment) => At(moment);

    /// <summary>Not there: a <see cref="DateTime"/> does not say in which time zone it is meant.</summary>
    [Obsolete(
        "A DateTime does not say in which time zone it is meant: pass a DateTimeOffset, or Moment.StartOf(…) for a day.",
        error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static implicit operator Moment(DateTime moment) => throw new NotSupportedException();

    /// <summary>Determines whether two values are equal, as <see cref="Equals(Moment)"/> does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator ==(Moment? left, Moment? right) => Equals(left, right);

    /// <summary>Determines whether two values are not equal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator !=(Moment? left, Moment? right) => !Equals(left, right);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(Moment? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => Equals(obj as Moment);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Gets the moment as Close's JSON.</summary>
    public sealed override string ToString() => CanonicalJson.Text(writer => Json.WriteTo(writer));

    private static PlainMoment Day(DateTime day, string which) =>
        new(FilterMoments.FixedLocalDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), which));
}

using System.Globalization;

namespace CloseFluent;

/// <summary>A field that contains the time zone in which the object is.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.LocalTime)]
public sealed class TimeZoneField<TObject> : Field<TObject>
    where TObject : ObjectFields<TObject>
{
    internal TimeZoneField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>It is now between these times of day there, for example 08:00 and 21:00.</summary>
    /// <param name="onOrAfter">The first moment, as the time since midnight: 0 to under 24 hours.</param>
    /// <param name="before">
    /// The end, as the time since midnight: 0 to under 24 hours. A period over midnight may end earlier.
    /// </param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">A time is not on a day, is not a whole second, or both are the same.</exception>
    public Filter<TObject> LocalTimeIsBetween(
        [ArgumentKind(ArgumentKind.TimeOfDay)] TimeSpan onOrAfter, [ArgumentKind(ArgumentKind.TimeOfDay)] TimeSpan before)
    {
        RequireTimeOfDay(onOrAfter, nameof(onOrAfter));
        RequireTimeOfDay(before, nameof(before));
        return onOrAfter != before
            ? Must(FilterConditions.LocalTime(Format(onOrAfter), Format(before)))
            : throw new ArgumentException("No time of day is between two equal ones.", nameof(before));
    }

#if NET
    /// <summary>It is now between these times of day there, for example 08:00 and 21:00.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">A time is not a whole second, or both are the same.</exception>
    public Filter<TObject> LocalTimeIsBetween(TimeOnly onOrAfter, TimeOnly before) =>
        LocalTimeIsBetween(onOrAfter.ToTimeSpan(), before.ToTimeSpan());
#endif

    private static string Format(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);

    private static void RequireTimeOfDay(TimeSpan time, string argument)
    {
        if (TimeOfDayDemand.FaultOf(time) is { } fault)
        {
            throw new ArgumentException(fault, argument);
        }
    }
}

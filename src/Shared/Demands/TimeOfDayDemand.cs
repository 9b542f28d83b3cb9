using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>What is demanded of a time of day.</summary>
internal static class TimeOfDayDemand
{
    /// <summary>Why a time is refused, as a sentence; null where it is taken.</summary>
    public static string? FaultOf(TimeSpan time)
    {
        bool isTimeOfDay = time >= TimeSpan.Zero && time < TimeSpan.FromDays(1) && time.Ticks % TimeSpan.TicksPerSecond == 0;
        return isTimeOfDay ? null : string.Format(
            CultureInfo.InvariantCulture, "{0:c} is not a time of day in whole seconds between 00:00:00 and 23:59:59.", time);
    }
}

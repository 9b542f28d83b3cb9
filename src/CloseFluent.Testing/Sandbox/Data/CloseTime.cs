using System.Globalization;

namespace CloseFluent.Testing.Data;

/// <summary>Close's two ways to write a moment.</summary>
internal static class CloseTime
{
    private const int TicksPerMicrosecond = 10;

    /// <summary>As bulk actions, leads and contacts have it: microseconds and the offset.</summary>
    public static string WithOffset(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture) + "+00:00";

    /// <summary>As sequences and subscriptions have it: UTC without saying so, and no fraction where it is zero.</summary>
    public static string WithoutZone(DateTimeOffset moment)
    {
        bool whole = Truncate(moment).Ticks % TimeSpan.TicksPerSecond == 0;
        return moment.UtcDateTime.ToString(whole ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture);
    }

    public static DateTimeOffset Truncate(DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TicksPerMicrosecond));
}

using System.Globalization;

namespace CloseFluent.Sandbox;

/// <summary>Close's two ways to write a moment.</summary>
internal static class SandboxTime
{
    private const int TicksPerMicrosecond = 10;
    private const string Microseconds = "yyyy-MM-ddTHH:mm:ss.ffffff";

    /// <summary>As bulk actions, leads and contacts have it: microseconds and the offset.</summary>
    public static string WithOffset(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(Microseconds, CultureInfo.InvariantCulture) + "+00:00";

    /// <summary>As sequences and subscriptions have it: UTC without saying so, and no fraction where it is zero.</summary>
    public static string WithoutZone(DateTimeOffset moment)
    {
        bool whole = Truncate(moment).Ticks % TimeSpan.TicksPerSecond == 0;
        string format = whole ? "yyyy-MM-ddTHH:mm:ss" : Microseconds;
        return moment.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
    }

    public static DateTimeOffset Truncate(DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TicksPerMicrosecond));
}

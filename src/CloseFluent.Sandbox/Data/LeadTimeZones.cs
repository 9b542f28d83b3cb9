namespace CloseFluent.Sandbox;

/// <summary>Zones without summer time, so that no zone data of the machine takes part.</summary>
internal static class LeadTimeZones
{
    private static readonly (string Name, double Hours)[] s_zones =
        [("Africa/Lagos", 1), ("Asia/Tokyo", 9), ("America/Phoenix", -7), ("Asia/Kolkata", 5.5)];

    public static string Name(int index) => s_zones[index % s_zones.Length].Name;

    public static TimeSpan? Offset(string name)
    {
        foreach ((string zone, double hours) in s_zones)
        {
            if (zone == name)
            {
                return TimeSpan.FromHours(hours);
            }
        }

        return null;
    }
}

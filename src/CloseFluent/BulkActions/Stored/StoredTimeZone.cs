namespace CloseFluent;

/// <summary>The time zone of a stored action, by the name that it has on every platform.</summary>
internal static class StoredTimeZone
{
    /// <summary>
    /// Determines whether a selection means something else in another zone. Of the text language that is not known.
    /// </summary>
    public static bool IsNeeded(SelectionContent content) =>
        content.Query is TextQuery || SelectionDescription.ZoneOf(content) is not null;

    /// <exception cref="InvalidOperationException">No other process could find the zone by its name.</exception>
    public static string NameOf(TimeZoneInfo zone)
    {
        string name = zone.Id;
#if NET
        if (!zone.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out string? iana))
        {
            name = iana;
        }
#endif
        return Find(name) is { } found && found.HasSameRules(zone)
            ? name
            : throw new InvalidOperationException(
                $"The time zone \"{LineBreaks.Show(name)}\" is not one of the platform's, so another process would not know it. "
                + "Take one from TimeZoneInfo.FindSystemTimeZoneById, for example \"Europe/Berlin\".");
    }

    public static TimeZoneInfo? Find(string name)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception fault) when (fault is TimeZoneNotFoundException or InvalidTimeZoneException or IOException
            or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException)
        {
            return null;
        }
    }
}

namespace CloseFluent.Grammar;

/// <summary>Determines whether a filter means something else in another time zone of the caller's.</summary>
internal static class FilterZone
{
    private const string Zone = "days and distances in time are those of ";
    private const string ClientZone = "the client's TimeZone, UTC unless set";

    /// <summary>Describes whose zone applies: that of the client where no other is named.</summary>
    public static string Describe(string? id = null) => Zone + (id ?? ClientZone);

    /// <summary>
    /// True where days or distances in time occur. Now, a moment in UTC, and the time of day where a lead is do not count,
    /// since they are the same for every caller.
    /// </summary>
    public static bool NeedsTimeZone(JsonTree value) => value.Kind switch
    {
        JsonKind.Object => IsRelative(value) || Array.Exists(value.Members, member => NeedsTimeZone(member.Value)),
        JsonKind.List => value.Items.Any(NeedsTimeZone),
        _ => false,
    };

    // Moments are known by their own type, wherever they are; in a range of moments, kinds that are not known here count
    // too.
    private static bool IsRelative(JsonTree value) => value.Word(NodeMembers.Type) switch
    {
        MomentTypes.Offset or MomentTypes.FixedLocalDate or MomentTypes.PeriodEnd => true,
        ConditionTypes.MomentRange => IsOpen(value.Given(NodeMembers.OnOrAfter)) || IsOpen(value.Given(NodeMembers.Before)),
        _ => false,
    };

    private static bool IsOpen(JsonTree? moment) =>
        moment is { } given && given.Word(NodeMembers.Type) is not (MomentTypes.FixedUtc or MomentTypes.Now);
}

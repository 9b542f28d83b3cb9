namespace CloseFluent.Grammar;

/// <summary>Moments as Close writes them.</summary>
internal static class FilterMoments
{
    public static JsonTree Now { get; } = JsonTree.Object(new JsonMember(NodeMembers.Type, MomentTypes.Now));

    public static JsonTree FixedUtc(JsonTree value) =>
        JsonTree.Object(new(NodeMembers.Type, MomentTypes.FixedUtc), new(NodeMembers.Value, value));

    public static JsonTree FixedLocalDate(JsonTree day, string which) => JsonTree.Object(
        new(NodeMembers.Type, MomentTypes.FixedLocalDate), new(NodeMembers.Value, day), new(NodeMembers.Which, which));

    public static JsonTree PeriodEnd(string range, string which) => JsonTree.Object(
        new(NodeMembers.Type, MomentTypes.PeriodEnd), new(NodeMembers.Range, range), new(NodeMembers.Which, which));

    /// <summary>Creates a moment some time before or after another one.</summary>
    public static JsonTree Offset(string direction, JsonTree start, JsonTree offset, string? whichDayEnd)
    {
        List<JsonMember> members =
        [
            new(NodeMembers.Type, MomentTypes.Offset),
            new(NodeMembers.Direction, direction),
            new(NodeMembers.Moment, start),
            new(NodeMembers.Offset, offset),
        ];
        if (whichDayEnd is not null)
        {
            members.Add(new(NodeMembers.WhichDayEnd, whichDayEnd));
        }

        return JsonTree.Object([.. members]);
    }
}

using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>
/// Finds conditions that no object meets, so that their negation is met by every object: empty lists and texts, and ranges
/// that include nothing. Close takes them, and what was meant as an exception then reaches everybody. A member that is left
/// out is another matter: Close may know the condition in another form.
/// </summary>
internal static class EmptyConditions
{
    public static FilterFault? FaultOfNode(JsonTree node) => node.Word(NodeMembers.Type) switch
    {
        NodeTypes.Text or NodeTypes.Id => FaultOfEmpty(node, NodeMembers.Value),
        NodeTypes.SavedSearch => FaultOfEmpty(node, NodeMembers.SavedSearchId),
        _ => null,
    };

    public static FilterFault? FaultOfCondition(JsonTree condition) => condition.Word(NodeMembers.Type) switch
    {
        ConditionTypes.Text => FaultOfEmpty(condition, NodeMembers.Value),
        ConditionTypes.Term => FaultOfEmpty(condition, NodeMembers.Values),
        ConditionTypes.Reference => FaultOfEmpty(condition, NodeMembers.ObjectIds),
        ConditionTypes.NumberRange when AreInverted(condition) => Fault("no number is between these bounds", condition.Position),
        ConditionTypes.MomentRange or ConditionTypes.LocalTime when AreSame(condition) =>
            Fault("the range ends where it begins", condition.Position),
        ConditionTypes.MomentRange when AreMomentsInverted(condition) =>
            Fault("no moment is between these", condition.Position),
        _ => null,
    };

    private static FilterFault? FaultOfEmpty(JsonTree node, string name) =>
        node.Find(name) is { } member && IsEmpty(member)
            ? Fault($"\"{name}\" is empty", member.Position).Under("." + name)
            : null;

    private static bool IsEmpty(JsonTree member) => member.Kind switch
    {
        JsonKind.Null => true,
        JsonKind.Text => string.IsNullOrWhiteSpace(member.Text),
        JsonKind.List => member.Items.All(IsEmpty),
        _ => false,
    };

    private static bool AreInverted(JsonTree range)
    {
        double? more = Number(range, NodeMembers.MoreThan);
        double? least = Number(range, NodeMembers.AtLeast);
        double? less = Number(range, NodeMembers.LessThan);
        double? most = Number(range, NodeMembers.AtMost);
        return more >= less || more >= most || least >= less || least > most;
    }

    private static double? Number(JsonTree range, string name) =>
        range.Find(name) is { Kind: JsonKind.Number } bound
        && double.TryParse(bound.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : null;

    private static bool AreMomentsInverted(JsonTree range) =>
        range.Given(NodeMembers.OnOrAfter) is { } first
        && range.Given(NodeMembers.Before) is { } second
        && ((first.Word(NodeMembers.Type) == second.Word(NodeMembers.Type) && Fixed(first) >= Fixed(second))
            || MomentDistance.Find(first)?.Earliest >= MomentDistance.Find(second)?.Latest);

    // Days of the caller's time zone compare with each other; with moments in UTC they do not.
    private static DateTimeOffset? Fixed(JsonTree moment) => moment.Word(NodeMembers.Type) switch
    {
        MomentTypes.FixedUtc when DateTimeOffset.TryParse(
            moment.Word(NodeMembers.Value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset utc) => utc,
        MomentTypes.FixedLocalDate when DateTime.TryParseExact(
            moment.Word(NodeMembers.Value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) =>
            new DateTimeOffset(
                moment.Word(NodeMembers.Which) == MomentTypes.End && day < DateTime.MaxValue.Date ? day.AddDays(1) : day, TimeSpan.Zero),
        _ => null,
    };

    private static bool AreSame(JsonTree range) =>
        range.Given(NodeMembers.OnOrAfter) is { } first
        && range.Given(NodeMembers.Before) is { } second
        && CompactJson.Write(first, isSorted: true) == CompactJson.Write(second, isSorted: true);

    private static FilterFault Fault(string problem, int position) => new(
        $"{problem}, so the condition matches nothing, and if it is negated everything; decide what is meant", position);
}

namespace CloseFluent.Grammar;

/// <summary>
/// Describes a range of moments after "created" or "is": "in the last 30 days", "this week", "before now".
/// </summary>
internal static class PeriodDescription
{
    public static Phrase Describe(string start, JsonTree range)
    {
        JsonTree? onOrAfter = range.Given(NodeMembers.OnOrAfter);
        JsonTree? before = range.Given(NodeMembers.Before);
        return (onOrAfter, before) switch
        {
            (null, null) => new PlainPhrase($"{start} at any time"),
            ({ } from, null) => new PlainPhrase($"{start} on or after {MomentDescription.Describe(from)}"),
            (null, { } to) => new PlainPhrase($"{start} before {MomentDescription.Describe(to)}"),
            ({ } from, { } to) when (Relative(from, to) ?? Lasting(from, to)) is { } period =>
                new PlainPhrase($"{start} {period}"),
            ({ } from, { } to) => new PlainPhrase(
                $"{start} on or after {MomentDescription.Describe(from)} and before {MomentDescription.Describe(to)}",
                Binding.Alternatives),
        };
    }

    private static string? Relative(JsonTree from, JsonTree to)
    {
        if (from.Word(NodeMembers.Type) != MomentTypes.PeriodEnd
            || to.Word(NodeMembers.Type) != MomentTypes.PeriodEnd
            || from.Word(NodeMembers.Which) != MomentTypes.Start
            || to.Word(NodeMembers.Which) != MomentTypes.End
            || from.Word(NodeMembers.Range) is not { } range
            || to.Word(NodeMembers.Range) != range)
        {
            return null;
        }

        return range == Periods.AllTime ? "at any time" : MomentDescription.Period(range);
    }

    private static string? Lasting(JsonTree from, JsonTree to)
    {
        if (to.Word(NodeMembers.Type) == MomentTypes.Now && Distance(from, MomentTypes.Past) is { } past)
        {
            return $"in the last {past}";
        }

        return from.Word(NodeMembers.Type) == MomentTypes.Now && Distance(to, MomentTypes.Future) is { } future
            ? $"in the next {future}"
            : null;
    }

    private static string? Distance(JsonTree moment, string direction) =>
        moment.Word(NodeMembers.Type) == MomentTypes.Offset
        && moment.Word(NodeMembers.Direction) == direction
        && moment.Given(NodeMembers.WhichDayEnd) is null
        && moment.Given(NodeMembers.Moment)?.Word(NodeMembers.Type) == MomentTypes.Now
        && MomentDescription.Distance(moment) is { Length: > 0 } distance
            ? WithoutOne(distance)
            : null;

    // "in the last day" rather than "in the last 1 day".
    private static string WithoutOne(string distance) =>
        distance.StartsWith("1 ", StringComparison.Ordinal) && !distance.Contains(" and ")
            ? distance.Substring("1 ".Length)
            : distance;
}

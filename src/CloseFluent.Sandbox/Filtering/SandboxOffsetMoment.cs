using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>A moment so many years, months … seconds before or after another.</summary>
internal sealed class SandboxOffsetMoment(SandboxMomentReader moments, UnknownFilterParts unknown)
{
    private static readonly MomentEvaluator s_unknown = _ => null;

    public MomentEvaluator? Read(JsonObjectReader node)
    {
        MomentEvaluator? origin = moments.Nested(node, NodeMembers.Moment);
        string? direction = node.DemandText(NodeMembers.Direction);
        string? dayEnd = node.FindText(NodeMembers.WhichDayEnd);
        Dictionary<string, int>? units = Units(node);
        if (origin is null || direction is null || units is null)
        {
            return null;
        }

        if (units.Keys.FirstOrDefault(unit => OffsetUnit.Find(unit) is null) is { } other)
        {
            return unknown.Or(node.Errors, NodeMembers.Offset, $"Unknown unit: {other}.", s_unknown);
        }

        if (direction is not (MomentTypes.Past or MomentTypes.Future))
        {
            return unknown.Or(node.Errors, NodeMembers.Direction, "Must be past or future.", s_unknown);
        }

        if (dayEnd is not (null or MomentTypes.Start or MomentTypes.End))
        {
            return unknown.Or(node.Errors, NodeMembers.WhichDayEnd, "Must be start or end.", s_unknown);
        }

        int sign = direction == MomentTypes.Past ? -1 : 1;
        return context => origin(context) is { } from ? AtEnd(Shift(from, units, sign), dayEnd) : null;
    }

    private static DateTimeOffset AtEnd(DateTimeOffset moment, string? dayEnd) =>
        dayEnd is null ? moment : Calendar.DayEdge(moment, dayEnd == MomentTypes.End);

    private static Dictionary<string, int>? Units(JsonObjectReader node)
    {
        if (node.DemandObject(NodeMembers.Offset) is not { } offset)
        {
            return null;
        }

        FieldErrors errors = new();
        JsonObjectReader members = new(offset, errors);
        Dictionary<string, int> units = new(StringComparer.Ordinal);
        foreach (JsonProperty member in offset.EnumerateObject())
        {
            bool isKnown = OffsetUnit.Find(member.Name) is not null;
            units[member.Name] = isKnown ? members.FindInteger(member.Name, int.MinValue) ?? 0 : 0;
        }

        node.Errors.AddNested(NodeMembers.Offset, errors);
        return errors.Any ? null : units;
    }

    private static DateTimeOffset Shift(DateTimeOffset moment, Dictionary<string, int> units, int sign)
    {
        int Count(string unit) => units.TryGetValue(unit, out int count) ? count : 0;
        try
        {
            return moment
                .AddMonths(checked(sign * ((Count(OffsetUnit.Years) * 12) + Count(OffsetUnit.Months))))
                .AddDays(sign * ((7.0 * Count(OffsetUnit.Weeks)) + Count(OffsetUnit.Days)))
                .AddHours((double)sign * Count(OffsetUnit.Hours))
                .AddMinutes((double)sign * Count(OffsetUnit.Minutes))
                .AddSeconds((double)sign * Count(OffsetUnit.Seconds));
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException)
        {
            return sign < 0 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
        }
    }
}

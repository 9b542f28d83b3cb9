using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>Describes a moment: "the start of 2026-01-01", "30 days ago".</summary>
internal static class MomentDescription
{
    // Close nests no moment at all but now; what nests deeper is not worth a sentence.
    private const int DeepestNesting = 3;

    public static string Describe(JsonTree moment, int nesting = 0) =>
        (moment.Word(NodeMembers.Type) switch
        {
            MomentTypes.Now => "now",
            MomentTypes.FixedUtc => moment.Word(NodeMembers.Value) is { } value ? TextEscaping.Name(value) : null,
            MomentTypes.FixedLocalDate when moment.Word(NodeMembers.Value) is { } day =>
                EndOf(moment, NodeMembers.Which, TextEscaping.Name(day)),
            MomentTypes.PeriodEnd when moment.Word(NodeMembers.Range) is { } range =>
                EndOf(moment, NodeMembers.Which, Period(range)),
            MomentTypes.Offset when nesting < DeepestNesting => Offset(moment, nesting),
            _ => null,
        }) ?? $"the moment {TextEscaping.Json(moment)}";

    /// <summary>Returns "this week" for Close's this-week.</summary>
    public static string Period(string range)
    {
        if (Placeholder.IsOne(range))
        {
            return $"within {range}";
        }

        string name = TextEscaping.Name(range);
        return name == range ? name.Replace('-', ' ') : $"the period {name}";
    }

    /// <summary>Returns "30 days", or null where the moment has no distance in time.</summary>
    public static string? Distance(JsonTree moment)
    {
        if (moment.Given(NodeMembers.Offset) is not { Kind: JsonKind.Object } offset)
        {
            return null;
        }

        List<string> parts = [];
        foreach (JsonMember unit in offset.Members)
        {
            if (OffsetUnit.Find(unit.Name) is not null && Placeholder.IsOne(unit.Value.Text))
            {
                parts.Add($"{unit.Value.Text} {unit.Name}");
                continue;
            }

            if (OffsetUnit.Find(unit.Name) is null
                || unit.Value.Kind != JsonKind.Number
                || !int.TryParse(
                    unit.Value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count))
            {
                return null;
            }

            if (count != 0)
            {
                string noun = count == 1 ? unit.Name.TrimEnd('s') : unit.Name;
                parts.Add(FormattableString.Invariant($"{count:N0} {noun}"));
            }
        }

        return string.Join(" and ", parts);
    }

    private static string? Offset(JsonTree moment, int nesting)
    {
        if (Distance(moment) is not { } distance || moment.Given(NodeMembers.Moment) is not { } from)
        {
            return null;
        }

        string start = Describe(from, nesting + 1);
        string? words = (moment.Word(NodeMembers.Direction), start, distance) switch
        {
            (MomentTypes.Past or MomentTypes.Future, _, "") => start,
            (MomentTypes.Past, "now", _) => $"{distance} ago",
            (MomentTypes.Future, "now", _) => $"{distance} from now",
            (MomentTypes.Past, _, _) => $"{distance} before {start}",
            (MomentTypes.Future, _, _) => $"{distance} after {start}",
            _ => null,
        };
        if (words is null || moment.Given(NodeMembers.WhichDayEnd) is null)
        {
            return words;
        }

        return EndOf(moment, NodeMembers.WhichDayEnd, words == "now" ? "today" : $"the day {words}");
    }

    private static string? EndOf(JsonTree moment, string which, string period) => moment.Word(which) switch
    {
        MomentTypes.Start => $"the start of {period}",
        MomentTypes.End => $"the end of {period}",
        _ => null,
    };
}

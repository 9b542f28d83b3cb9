using System.Text.Json;

namespace CloseFluent;

/// <summary>Says a moment: "the start of 2026-01-01", "30 days ago".</summary>
internal static class MomentDescription
{
    // Close nests no moment at all but now; what nests deeper is not worth a sentence.
    private const int DeepestNesting = 3;

    public static string Describe(Moment moment)
    {
        using JsonDocument document = CanonicalJson.Read(moment.Write);
        return Describe(document.RootElement);
    }

    public static string Describe(JsonElement moment, int nesting = 0) =>
        (moment.Type() switch
        {
            MomentTypes.Now => "now",
            MomentTypes.FixedUtc => moment.Text("value") is { } value ? TextEscaping.Name(value) : null,
            MomentTypes.FixedLocalDate => moment.Text("value") is { } day ? EndOf(moment, "which", TextEscaping.Name(day)) : null,
            MomentTypes.PeriodEnd when moment.Text("range") is { } range =>
                EndOf(moment, "which", Period(range)),
            MomentTypes.Offset when nesting < DeepestNesting => Offset(moment, nesting),
            _ => null,
        }) ?? $"the moment {TextEscaping.Json(moment)}";

    /// <summary>"this week" for Close's this-week.</summary>
    public static string Period(string range)
    {
        string name = TextEscaping.Name(range);
        return name == range ? name.Replace('-', ' ') : $"the period {name}";
    }

    /// <summary>"30 days", or null where the JSON is no distance in time.</summary>
    public static string? Distance(JsonElement moment)
    {
        if (moment.Member("offset") is not { ValueKind: JsonValueKind.Object } offset)
        {
            return null;
        }

        List<string> parts = [];
        foreach (JsonProperty unit in offset.EnumerateObject())
        {
            if (OffsetUnit.Find(unit.Name) is null
                || unit.Value.ValueKind != JsonValueKind.Number
                || !unit.Value.TryGetInt32(out int count))
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

    private static string? Offset(JsonElement moment, int nesting)
    {
        if (Distance(moment) is not { } distance || moment.Member("moment") is not { } from)
        {
            return null;
        }

        string start = Describe(from, nesting + 1);
        string? words = (moment.Text("direction"), start, distance) switch
        {
            ("past" or "future", _, "") => start,
            ("past", "now", _) => $"{distance} ago",
            ("future", "now", _) => $"{distance} from now",
            ("past", _, _) => $"{distance} before {start}",
            ("future", _, _) => $"{distance} after {start}",
            _ => null,
        };
        return words is null ? null
            : moment.Member("which_day_end") is null ? words
            : EndOf(moment, "which_day_end", words == "now" ? "today" : $"the day {words}");
    }

    private static string? EndOf(JsonElement moment, string which, string period) => moment.Text(which) switch
    {
        DayEnd.Start => $"the start of {period}",
        DayEnd.End => $"the end of {period}",
        _ => null,
    };
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>Says a range of moments after "created" or "is": "in the last 30 days", "this week", "before now".</summary>
internal static class PeriodDescription
{
    public static Phrase Describe(string start, JsonElement range)
    {
        JsonElement? onOrAfter = range.Member("on_or_after");
        JsonElement? before = range.Member("before");
        return (onOrAfter, before) switch
        {
            (null, null) => new PlainPhrase($"{start} at any time"),
            ({ } from, null) => new PlainPhrase($"{start} on or after {MomentDescription.Describe(from)}"),
            (null, { } to) => new PlainPhrase($"{start} before {MomentDescription.Describe(to)}"),
            ({ } from, { } to) when (Relative(from, to) ?? Lasting(from, to)) is { } period =>
                new PlainPhrase($"{start} {period}"),
            ({ } from, { } to) => new PlainPhrase(
                $"{start} on or after {MomentDescription.Describe(from)} and before {MomentDescription.Describe(to)}", Binding.Alternatives),
        };
    }

    private static string? Relative(JsonElement from, JsonElement to) =>
        from.Type() == MomentTypes.PeriodEnd
        && to.Type() == MomentTypes.PeriodEnd
        && from.Text("which") == DayEnd.Start
        && to.Text("which") == DayEnd.End
        && from.Text("range") is { } range
        && to.Text("range") == range
            ? range == Periods.AllTime ? "at any time" : MomentDescription.Period(range)
            : null;

    private static string? Lasting(JsonElement from, JsonElement to) =>
        to.Type() == MomentTypes.Now && Distance(from, "past") is { } past ? $"in the last {past}"
        : from.Type() == MomentTypes.Now && Distance(to, "future") is { } future ? $"in the next {future}"
        : null;

    private static string? Distance(JsonElement moment, string direction) =>
        moment.Type() == MomentTypes.Offset
        && moment.Text("direction") == direction
        && moment.Member("which_day_end") is null
        && moment.Member("moment")?.Type() == MomentTypes.Now
        && MomentDescription.Distance(moment) is { Length: > 0 } distance
            ? WithoutOne(distance)
            : null;

    // "in the last day" rather than "in the last 1 day".
    private static string WithoutOne(string distance) =>
        distance.StartsWith("1 ", StringComparison.Ordinal) && !distance.Contains(" and ")
            ? distance.Substring("1 ".Length)
            : distance;
}

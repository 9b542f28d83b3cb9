using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Refuses conditions that no object meets, so that their denial is met by every object: empty lists and texts, and ranges with
/// nothing in them. Close takes them, and what was meant as an exception then reaches everybody. A member that is left out is
/// another matter: Close may know the condition in another form.
/// </summary>
internal static class EmptyConditions
{
    /// <exception cref="FilterFormatException">The node is empty.</exception>
    public static void RefuseNode(JsonElement node, string path)
    {
        switch (node.Type())
        {
            case "text":
            case "id":
                RefuseEmpty(node, "value", path);
                break;
            case "saved_search":
                RefuseEmpty(node, "saved_search_id", path);
                break;
        }
    }

    /// <exception cref="FilterFormatException">The condition is empty.</exception>
    public static void RefuseCondition(JsonElement condition, string path)
    {
        switch (condition.Type())
        {
            case "text":
                RefuseEmpty(condition, "value", path);
                break;
            case "term":
                RefuseEmpty(condition, "values", path);
                break;
            case "reference":
                RefuseEmpty(condition, "object_ids", path);
                break;
            case "number_range":
                RefuseInvertedNumbers(condition, path);
                break;
            case "moment_range":
                RefuseSame(condition, path);
                RefuseInvertedMoments(condition, path);
                break;
            case "local_time":
                RefuseSame(condition, path);
                break;
        }
    }

    private static void RefuseEmpty(JsonElement element, string name, string path)
    {
        if (element.TryGetProperty(name, out JsonElement member) && IsEmpty(member))
        {
            throw Empty($"\"{name}\" is empty", $"{path}.{name}");
        }
    }

    private static bool IsEmpty(JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(member.GetString()),
        JsonValueKind.Array => member.EnumerateArray().All(IsEmpty),
        _ => false,
    };

    private static void RefuseInvertedNumbers(JsonElement range, string path)
    {
        double? more = Number(range, "gt");
        double? least = Number(range, "gte");
        double? less = Number(range, "lt");
        double? most = Number(range, "lte");
        if (more >= less || more >= most || least >= less || least > most)
        {
            throw Empty("No number lies between these bounds", path);
        }
    }

    private static double? Number(JsonElement range, string name) =>
        range.Member(name) is { ValueKind: JsonValueKind.Number } bound && bound.TryGetDouble(out double value) ? value : null;

    private static void RefuseInvertedMoments(JsonElement range, string path)
    {
        if (range.Member("on_or_after") is { } first
            && range.Member("before") is { } second
            && ((first.Type() == second.Type() && Fixed(first) >= Fixed(second))
                || PastedDistance.Of(first)?.Earliest >= PastedDistance.Of(second)?.Latest))
        {
            throw Empty("No moment lies between these", path);
        }
    }

    // Days of the caller's time zone compare with each other; with moments in UTC they do not.
    private static DateTimeOffset? Fixed(JsonElement moment) => moment.Type() switch
    {
        "fixed_utc" => CloseTime.Parse(moment.Text("value")),
        "fixed_local_date" when DateTime.TryParseExact(
            moment.Text("value"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) =>
            new DateTimeOffset(moment.Text("which") == DayEnd.End && day < DateTime.MaxValue.Date ? day.AddDays(1) : day, TimeSpan.Zero),
        _ => null,
    };

    private static void RefuseSame(JsonElement range, string path)
    {
        if (range.Member("on_or_after") is { } first
            && range.Member("before") is { } second
            && CanonicalJson.Text(first) == CanonicalJson.Text(second))
        {
            throw Empty("The range ends where it begins", path);
        }
    }

    private static FilterFormatException Empty(string fault, string path) => new(
        $"{fault}, so the condition holds for nothing, and if it is denied for everything. Decide what is meant before pasting it", path);
}

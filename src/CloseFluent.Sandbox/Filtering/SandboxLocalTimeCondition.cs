using System.Globalization;

namespace CloseFluent.Sandbox;

/// <summary>The time of day where the lead is. A range that ends before it begins runs through midnight.</summary>
internal static class SandboxLocalTimeCondition
{
    public static ConditionPredicate? Read(JsonObjectReader node)
    {
        TimeSpan? from = TimeOfDay(node, "on_or_after");
        TimeSpan? until = TimeOfDay(node, "before");
        if (from is null || until is null)
        {
            return null;
        }

        return (value, context) => value is string zone
            && LeadTimeZones.Offset(zone) is { } offset
            && Between(context.Now.ToOffset(offset).TimeOfDay, from.Value, until.Value);
    }

    private static bool Between(TimeSpan time, TimeSpan from, TimeSpan until) =>
        from <= until ? time >= from && time < until : time >= from || time < until;

    private static TimeSpan? TimeOfDay(JsonObjectReader node, string name)
    {
        if (node.DemandText(name) is not { } text)
        {
            return null;
        }

        if (TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out TimeSpan time))
        {
            return time;
        }

        node.Errors.Add(name, "Must be a time such as 08:00:00.");
        return null;
    }
}

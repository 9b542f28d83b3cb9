using System.Text.Json;

namespace CloseFluent;

/// <summary>How far a pasted moment is from now, in hours, negative in the past: months and years have no one length.</summary>
internal static class PastedDistance
{
    /// <summary>Gives the nearest and farthest it may be, or null where that cannot be known.</summary>
    public static (double Earliest, double Latest)? Of(JsonElement moment)
    {
        if (moment.Type() == "now")
        {
            return (0, 0);
        }

        if (moment.Type() != "offset"
            || moment.Member("which_day_end") is not null
            || moment.Member("moment")?.Type() != "now"
            || moment.Member("offset") is not { ValueKind: JsonValueKind.Object } offset
            || Length(offset, daysInMonth: 28, daysInYear: 365) is not { } shortest
            || Length(offset, daysInMonth: 31, daysInYear: 366) is not { } longest)
        {
            return null;
        }

        return moment.Text("direction") switch
        {
            "past" => (-longest, -shortest),
            "future" => (shortest, longest),
            _ => null,
        };
    }

    private static double? Length(JsonElement offset, int daysInMonth, int daysInYear)
    {
        double hours = 0;
        foreach (JsonProperty unit in offset.EnumerateObject())
        {
            double? one = unit.Name switch
            {
                "years" => 24 * daysInYear,
                "months" => 24 * daysInMonth,
                "weeks" => 24 * 7,
                "days" => 24,
                "hours" => 1,
                "minutes" => 1 / 60.0,
                "seconds" => 1 / 3600.0,
                _ => null,
            };
            if (one is null || unit.Value.ValueKind != JsonValueKind.Number || !unit.Value.TryGetInt32(out int count) || count < 0)
            {
                return null;
            }

            hours += count * one.Value;
        }

        return hours;
    }
}

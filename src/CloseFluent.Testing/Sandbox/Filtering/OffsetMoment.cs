using System.Text.Json;

namespace CloseFluent.Testing.Embedded;

/// <summary>A moment so many years, months … seconds before or after another.</summary>
internal static class OffsetMoment
{
    private static readonly string[] s_units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

    public static Moment? Read(Members node)
    {
        Moment? origin = MomentReader.Nested(node, "moment");
        int? sign = Sign(node);
        bool? dayEnd = node.Find("which_day_end") is null ? null : MomentReader.IsEnd(node, "which_day_end");
        int[]? units = Units(node);
        if (origin is null || sign is null || units is null)
        {
            return null;
        }

        return context =>
        {
            DateTimeOffset moment = Shift(origin(context), units, sign.Value);
            return dayEnd is { } end ? Calendar.DayEdge(moment, end) : moment;
        };
    }

    private static int? Sign(Members node)
    {
        switch (node.DemandText("direction"))
        {
            case null:
                return null;
            case "past":
                return -1;
            case "future":
                return 1;
            default:
                node.Errors.Add("direction", "Must be past or future.");
                return null;
        }
    }

    private static int[]? Units(Members node)
    {
        if (node.DemandObject("offset") is not { } offset)
        {
            return null;
        }

        FieldErrors errors = new();
        Members members = new(offset, errors);
        int[] units = [.. s_units.Select(unit => members.FindInteger(unit, int.MinValue) ?? 0)];
        foreach (JsonProperty member in offset.EnumerateObject())
        {
            if (!s_units.Contains(member.Name))
            {
                errors.Add(member.Name, "Unknown unit.");
            }
        }

        node.Errors.AddNested("offset", errors);
        return errors.Any ? null : units;
    }

    private static DateTimeOffset Shift(DateTimeOffset moment, int[] units, int sign)
    {
        try
        {
            return moment
                .AddMonths(checked(sign * ((units[0] * 12) + units[1])))
                .AddDays(sign * ((7.0 * units[2]) + units[3]))
                .AddHours((double)sign * units[4])
                .AddMinutes((double)sign * units[5])
                .AddSeconds((double)sign * units[6]);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException)
        {
            return sign < 0 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
        }
    }
}

using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Testing.Embedded;

/// <summary>Reads the five types of moments.</summary>
internal static class MomentReader
{
    public static Moment? Read(JsonElement element, FieldErrors errors)
    {
        Members node = new(element, errors);
        switch (node.DemandText("type"))
        {
            case null:
                return null;
            case "now":
                return context => context.Now;
            case "fixed_local_date":
                return FixedLocalDate(node);
            case "fixed_utc":
                return FixedUtc(node);
            case "offset":
                return OffsetMoment.Read(node);
            case "start_end_of_predefined_relative_period":
                return PredefinedPeriod(node);
            default:
                errors.Add("type", "Unknown moment type.");
                return null;
        }
    }

    /// <summary>Whether the member says "end" rather than "start"; null if it says neither.</summary>
    public static bool? IsEnd(Members node, string name)
    {
        switch (node.FindText(name))
        {
            case "start":
                return false;
            case "end":
                return true;
            default:
                node.Errors.Add(name, "Must be start or end.");
                return null;
        }
    }

    public static Moment? Nested(Members node, string name)
    {
        if (node.DemandObject(name) is not { } element)
        {
            return null;
        }

        FieldErrors errors = new();
        Moment? moment = Read(element, errors);
        node.Errors.AddNested(name, errors);
        return moment;
    }

    private static Moment? FixedLocalDate(Members node)
    {
        bool? end = IsEnd(node, "which");
        if (node.DemandText("value") is not { } value)
        {
            return null;
        }

        CultureInfo culture = CultureInfo.InvariantCulture;
        if (!DateTime.TryParseExact(value, "yyyy-MM-dd", culture, DateTimeStyles.None, out DateTime day))
        {
            node.Errors.Add("value", "Must be a date.");
            return null;
        }

        return context => Calendar.Local(end == true ? Calendar.NextDay(day) : day, context.Now.Offset);
    }

    private static Moment? FixedUtc(Members node)
    {
        if (node.DemandText("value") is not { } value)
        {
            return null;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, Utc, out DateTimeOffset moment))
        {
            node.Errors.Add("value", "Must be a date and time.");
            return null;
        }

        return _ => moment;
    }

    private static Moment? PredefinedPeriod(Members node)
    {
        bool? end = IsEnd(node, "which");
        if (node.DemandText("range") is not { } range)
        {
            return null;
        }

        if (!Calendar.IsPeriod(range))
        {
            node.Errors.Add("range", "Unknown range.");
            return null;
        }

        return context => Calendar.EdgeOf(range, end == true, context.Now);
    }
}

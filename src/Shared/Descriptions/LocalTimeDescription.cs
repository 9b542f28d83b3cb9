namespace CloseFluent.Grammar;

/// <summary>Describes which time of day it must be where the object is: "where it is now between 08:00 and 21:00".</summary>
internal static class LocalTimeDescription
{
    public static Phrase? Describe(FieldDescription field, JsonTree condition, bool isNegated)
    {
        string location = field.CloseName == "timezone_id" ? "where it" : $"where it, by {field.Name},";
        string start = $"{location} is {(isNegated ? "not now" : "now")}";
        return (Time(condition, NodeMembers.OnOrAfter), Time(condition, NodeMembers.Before)) switch
        {
            ({ } from, { } to) => new PlainPhrase($"{start} between {from} and {to}", Binding.Alternatives),
            ({ } from, null) => new PlainPhrase($"{start} {from} or later", Binding.Alternatives),
            (null, { } to) => new PlainPhrase($"{start} before {to}"),
            _ => null,
        };
    }

    private static string? Time(JsonTree condition, string name)
    {
        if (condition.Word(name) is not { } time)
        {
            return null;
        }

        string shown = TextEscaping.Name(time);
        return shown.Length == "08:00:00".Length && shown.EndsWith(":00", StringComparison.Ordinal)
            ? shown.Substring(0, "08:00".Length)
            : shown;
    }
}

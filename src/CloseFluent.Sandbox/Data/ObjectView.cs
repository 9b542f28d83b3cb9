using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The fields of a lead, contact or anything below, those that it has, as Close writes them.</summary>
internal static class ObjectView
{
    public static JsonObject From(CloseObject item)
    {
        Func<DateTimeOffset, string> time = item.ObjectType == FieldCatalogue.SequenceSubscription
            ? SandboxTime.WithoutZone
            : SandboxTime.WithOffset;
        JsonObject view = new() { ["id"] = item.Id };
        foreach (KeyValuePair<string, object> field in item.Fields)
        {
            string name = IsCustom(field.Key) ? "custom." + field.Key : field.Key;
            view[name] = Value(field.Value, time);
        }

        return view;
    }

    // No name of a regular field ends its first word so; the oldest custom fields have a letter before it.
    private static bool IsCustom(string name) => name.IndexOf("cf_", StringComparison.Ordinal) is 0 or 1;

    public static JsonArray Texts(IEnumerable<string> texts) =>
        ResponseMembers.List(texts, text => (JsonNode)JsonValue.Create(text));

    private static JsonNode Value(object value, Func<DateTimeOffset, string> time) => value switch
    {
        string text => JsonValue.Create(text),
        double number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        DateTimeOffset moment => JsonValue.Create(time(moment)),
        SandboxDay day => JsonValue.Create(day.ToString()),
        _ => Texts((string[])value),
    };
}

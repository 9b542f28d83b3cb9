using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>A lead, contact or anything below as Close answers it.</summary>
internal static class ObjectView
{
    private static readonly string[] s_ways = ["email", "phone", "url"];

    public static JsonObject Of(CloseObject item)
    {
        Func<DateTimeOffset, string> time = item.ObjectType == FieldCatalogue.SequenceSubscription
            ? CloseTime.WithoutZone
            : CloseTime.WithOffset;
        JsonObject view = new() { ["id"] = item.Id };
        foreach (KeyValuePair<string, object> field in item.Fields)
        {
            string name = IsCustom(field.Key) ? "custom." + field.Key : field.Key;
            view[name] = Value(field.Value, time);
        }

        if (item.ObjectType == FieldCatalogue.Lead)
        {
            view["contacts"] = List(item.Related(FieldCatalogue.Contact), Of);
        }

        if (item.ObjectType == FieldCatalogue.Contact)
        {
            foreach (string way in s_ways)
            {
                view[way + "s"] = List(item.Related("contact_" + way), Of);
            }
        }

        return view;
    }

    // No name of a regular field ends its first word so; the oldest custom fields have a letter before it.
    private static bool IsCustom(string name) => name.IndexOf("cf_", StringComparison.Ordinal) is 0 or 1;

    public static JsonArray Texts(IEnumerable<string> texts) => List(texts, text => JsonValue.Create(text));

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write)
    {
        JsonArray list = [];
        foreach (T item in items)
        {
            list.Add(write(item));
        }

        return list;
    }

    private static JsonNode Value(object value, Func<DateTimeOffset, string> time) => value switch
    {
        string text => JsonValue.Create(text),
        double number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        DateTimeOffset moment => JsonValue.Create(time(moment)),
        _ => Texts((string[])value),
    };
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>Writes the values that filters are made of.</summary>
internal static class JsonTreeWriter
{
    public static void Write(this FilterNode node, Utf8JsonWriter writer) => node.Json.WriteTo(writer);

    public static void WriteTo(this JsonTree value, Utf8JsonWriter writer)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                WriteMembers(value.Members, writer);
                break;
            case JsonKind.List:
                WriteItems(value.Items, writer);
                break;
            case JsonKind.Text:
                writer.WriteStringValue(WholeCharacters.In(value.Text));
                break;
            case JsonKind.Number:
                writer.WriteRawValue(value.Text, skipInputValidation: true);
                break;
            case JsonKind.True or JsonKind.False:
                writer.WriteBooleanValue(value.Kind == JsonKind.True);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteMembers(JsonMember[] members, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (JsonMember member in members)
        {
            writer.WritePropertyName(member.Name);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(IEnumerable<JsonTree> items, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        if (items is IdList list)
        {
            WriteIds(list.Ids, writer);
        }
        else
        {
            foreach (JsonTree item in items)
            {
                item.WriteTo(writer);
            }
        }

        writer.WriteEndArray();
    }

    // A hundred thousand ids are written without a node for each. No id has half of a character: IdRules refuses it.
    private static void WriteIds(IReadOnlyList<string> ids, Utf8JsonWriter writer)
    {
        foreach (string id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "id"u8);
            writer.WriteString("value"u8, id);
            writer.WriteEndObject();
        }
    }
}

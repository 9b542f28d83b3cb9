using System.Text.Json;

namespace CloseFluent;

/// <summary>The values of a custom field as a response has them: a text, a number, or a list of such.</summary>
internal static class EditedValues
{
    public static IReadOnlyList<string> Read(string json)
    {
        if (json.Length == 0)
        {
            return [];
        }

        using JsonDocument document = CanonicalJson.Parse(json);
        JsonElement value = document.RootElement;
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Text)] : [Text(value)];
    }

    public static string Write(IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return CanonicalJson.Text(writer =>
        {
            writer.WriteStartArray();
            foreach (string value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        });
    }

    private static string Text(JsonElement value) => value.Text() ?? value.GetRawText();
}

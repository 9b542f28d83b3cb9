using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads JSON as the values that filters are made of. Numbers stay as they are written.</summary>
internal static class JsonTreeReader
{
    /// <exception cref="FilterFormatException">The text is not JSON.</exception>
    public static JsonTree Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, CanonicalJson.Importing);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new FilterFormatException(
                "The text is not JSON that can be read: " + Reason(fault),
                null,
                fault.LineNumber + 1,
                fault.BytePositionInLine + 1,
                fault);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            // The platform throws these only while reading a text, and without the place.
            throw new FilterFormatException(
                "The text contains half of a surrogate pair, which is not a character", null, cause: fault);
        }
    }

    /// <exception cref="InvalidOperationException">A text has half of a surrogate pair.</exception>
    public static JsonTree Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonTree.Object(
            [.. value.EnumerateObject().Select(member => new JsonMember(member.Name, Read(member.Value)))]),
        JsonValueKind.Array => JsonTree.List(value.EnumerateArray().Select(Read).ToArray()),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => JsonTree.Number(value.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => default,
    };

    private static string Reason(JsonException fault)
    {
        // The platform's message ends with the place, which we say ourselves and count from 1.
        int index = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return index < 0 ? fault.Message : fault.Message.Substring(0, index);
    }
}

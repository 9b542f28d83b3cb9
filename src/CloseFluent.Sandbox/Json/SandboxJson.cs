using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Bytes to JSON and back, at depths that a hostile body can reach but not exceed.</summary>
internal static class SandboxJson
{
    private const int MostDepthRead = 1000;

    // Faults are nested up to twice as deep as the filter that they describe.
    private const int MostDepthWritten = 10 * MostDepthRead;

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = MostDepthRead };
    private static readonly JsonWriterOptions s_writing = new() { MaxDepth = MostDepthWritten };

    /// <summary>The value, or null if the bytes are not JSON or have text that is not Unicode.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes, s_reading);
            ReadTexts(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static byte[] Write(JsonNode node)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, s_writing))
        {
            node.WriteTo(writer);
        }

        return bytes.ToArray();
    }

    // Half a surrogate pair is found only when the text is read.
    private static void ReadTexts(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    ReadTexts(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    _ = member.Name;
                    ReadTexts(member.Value);
                }

                break;
        }
    }
}

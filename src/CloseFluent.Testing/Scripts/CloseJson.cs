using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>The forms of JSON in Close's responses.</summary>
internal static class CloseJson
{
    // As deep as the deepest filter that the library builds.
    public static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    private static readonly JsonWriterOptions s_indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    public static JsonObject Parse(string json) => JsonNode.Parse(json, null, Deep)!.AsObject();

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Bytes(JsonNode json) => Bytes(json.ToJsonString());

    public static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.ToArray());

    public static string Indented(JsonElement json)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, s_indented))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n");
    }

    public static JsonObject Error(string message) => new() { ["error"] = message };

    public static JsonObject FieldErrors(IEnumerable<(string Field, string Message)> errors)
    {
        JsonObject fields = [];
        foreach ((string field, string message) in errors)
        {
            fields[field] = message;
        }

        return new JsonObject { ["errors"] = new JsonArray(), ["field-errors"] = fields };
    }

    public static CloseResponse Page(IEnumerable<JsonObject> items)
    {
        JsonArray data = [];
        foreach (JsonObject item in items)
        {
            data.Add((JsonNode)item);
        }

        return Ok(new JsonObject { ["data"] = data, ["has_more"] = false });
    }

    public static CloseResponse Count(int total) => Ok(new JsonObject
    {
        ["data"] = new JsonArray(),
        ["cursor"] = null,
        ["count"] = new JsonObject { ["limited"] = total, ["total"] = total },
    });

    public static CloseResponse RateLimit(TimeSpan wait)
    {
        string seconds = wait.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new CloseResponse(
            429,
            Bytes(Error("Too many requests.")),
            new Dictionary<string, string> { ["RateLimit"] = $"limit=100, remaining=0, reset={seconds}" });
    }

    public static CloseResponse Ok(JsonNode json) => new(200, Bytes(json));
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CloseFluent.Tool;

/// <summary>Writes the list of differences for machines.</summary>
internal static class DriftJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<DriftEntry> drift)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, s_options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("drift");
            foreach (DriftEntry entry in drift)
            {
                writer.WriteStartObject();
                writer.WriteString("change", entry.Change.ToString().ToLowerInvariant());
                writer.WriteString("member", entry.Member);
                writer.WriteString("id", entry.Id);
                writer.WriteString("was", entry.Was);
                writer.WriteString("now", entry.Now);
                writer.WriteString("message", entry.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray()).ReplaceLineEndings("\n");
    }
}

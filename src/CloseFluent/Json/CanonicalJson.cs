using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// The two forms in which we write JSON: compact for the wire, indented for people. Both come from the same writing code and
/// are the same bytes on every platform and in every culture.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>Deeper than any filter we let be built, shallow enough for recursion.</summary>
    public const int MaxDepth = 512;

    /// <summary>How the platform writes what we write in no other way.</summary>
    public static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions s_indented = Compact with { Indented = true };

    // Making a pen costs as much as writing a request with it, so each thread keeps one; it is away while it writes.
    [ThreadStatic]
    private static JsonPen? s_pen;

    /// <summary>
    /// How deep JSON that is handed in may be: shallow enough that it can be read back inside the deepest filter we let be
    /// built around it, where each node costs two levels.
    /// </summary>
    public static readonly JsonDocumentOptions Importing = new() { MaxDepth = MaxDepth / 2 };

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = MaxDepth };

    /// <param name="write">Writes one JSON value.</param>
    /// <param name="foretoldSize">About how many bytes it will be, if that is known and large; better too many than too few.</param>
    public static ReadOnlyMemory<byte> Write(Action<JsonPen> write, int foretoldSize = 0) =>
        Write(write, static (write, pen) => write(pen), foretoldSize);

    /// <inheritdoc cref="Write(Action{JsonPen}, int)"/>
    public static ReadOnlyMemory<byte> Write<T>(T content, Action<T, JsonPen> write, int foretoldSize)
    {
        if (foretoldSize > 0)
        {
            JsonPen large = new(foretoldSize);
            write(content, large);
            return large.Take();
        }

        JsonPen pen = s_pen ?? new JsonPen();
        s_pen = null;
        write(content, pen);
        ReadOnlyMemory<byte> json = pen.TakeCopy();
        s_pen = pen;
        return json;
    }

    public static string Text(Action<JsonPen> write) => Text(Write(write));

    /// <summary>Gives JSON that came from elsewhere as we write it.</summary>
    public static string Text(JsonElement value) => Text(Write(value));

    public static ReadOnlyMemory<byte> Write(JsonElement value) => Write(pen => pen.WriteCopy(value));

    /// <summary>Gives what some code of ours writes, to be read again.</summary>
    public static JsonDocument Read(Action<JsonPen> write) => JsonDocument.Parse(Write(write), s_reading);

    /// <summary>Reads JSON that Close answered.</summary>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, s_reading);

    /// <summary>Gives the same JSON with one member or element a line, two blanks a level and \n between lines.</summary>
    public static string Indent(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, s_reading);
        JsonPen pen = new(json.Length * 2);
        using (Utf8JsonWriter writer = new(pen, s_indented))
        {
            document.RootElement.WriteTo(writer);
        }

        string text = Text(pen.Take());
        return Environment.NewLine == "\n" ? text : text.Replace(Environment.NewLine, "\n");
    }

#if NET
    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);
#else
    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.ToArray());
#endif
}

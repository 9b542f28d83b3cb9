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

    private static readonly JsonWriterOptions s_compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions s_indented = s_compact with { Indented = true };

    [ThreadStatic]
    private static Pen? s_pen;

    /// <summary>
    /// How deep JSON that is handed in may be: shallow enough that it can be read back inside the deepest filter we let be
    /// built around it, where each node costs two levels.
    /// </summary>
    public static readonly JsonDocumentOptions Importing = new() { MaxDepth = MaxDepth / 2 };

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = MaxDepth };

    /// <param name="write">Writes one JSON value.</param>
    /// <param name="foretoldSize">About how many bytes it will be, if that is known and large; better too many than too few.</param>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, int foretoldSize = 0) =>
        foretoldSize == 0 ? WriteSmall(write) : Write(s_compact, write, foretoldSize);

    public static string Text(Action<Utf8JsonWriter> write) => Text(Write(write));

    /// <summary>Gives what some code of ours writes, to be read again.</summary>
    public static JsonDocument Read(Action<Utf8JsonWriter> write) => JsonDocument.Parse(Write(write), s_reading);

    /// <summary>Reads JSON that Close answered.</summary>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, s_reading);

    /// <summary>Gives the same JSON with one member or element a line, two blanks a level and \n between lines.</summary>
    public static string Indent(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, s_reading);
        string text = Text(Write(s_indented, document.RootElement.WriteTo, foretoldSize: 0));
        return Environment.NewLine == "\n" ? text : text.Replace(Environment.NewLine, "\n");
    }

    // Making a writer costs as much as writing a request with it, so each thread keeps one; it is away while it writes.
    private static ReadOnlyMemory<byte> WriteSmall(Action<Utf8JsonWriter> write)
    {
        Pen pen = s_pen ?? new Pen();
        s_pen = null;
        pen.Writer.Reset();
        write(pen.Writer);
        pen.Writer.Flush();
        ReadOnlyMemory<byte> json = pen.Buffer.ToMemory();
        pen.Buffer.Clear();
        s_pen = pen;
        return json;
    }

    private static ReadOnlyMemory<byte> Write(JsonWriterOptions options, Action<Utf8JsonWriter> write, int foretoldSize)
    {
        using JsonBuffer buffer = new(foretoldSize);
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            write(writer);
        }

        return buffer.ToMemory();
    }

#if NET
    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);
#else
    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.ToArray());
#endif

    private sealed class Pen
    {
        public Pen() => Writer = new Utf8JsonWriter(Buffer, s_compact);

        public JsonBuffer Buffer { get; } = new(foretoldSize: 0);

        public Utf8JsonWriter Writer { get; }
    }
}

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

    /// <summary>The options of all that we write.</summary>
    public static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
        SkipValidation = true,
    };

    /// <summary>
    /// How deep JSON that is passed in may be: shallow enough that it can be read back inside the deepest filter we let be
    /// built around it, where each node costs two levels.
    /// </summary>
    public static readonly JsonDocumentOptions Importing = new() { MaxDepth = MaxDepth / 2 };

    private const int UsualSize = 4 * 1024;

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = MaxDepth };

    // A new writer costs as much as writing a request with it, so each thread keeps one, which is away while it writes.
    [ThreadStatic]
    private static JsonBuffer? s_buffer;

    /// <summary>Writes one JSON value in its compact form.</summary>
    /// <param name="write">Writes the value.</param>
    /// <param name="estimatedSize">About how many bytes it takes, where they are many; better too many than too few.</param>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, int estimatedSize = 0) =>
        Write(write, static (write, writer) => write(writer), estimatedSize);

    /// <inheritdoc cref="Write(Action{Utf8JsonWriter}, int)"/>
    public static ReadOnlyMemory<byte> Write<T>(T content, Action<T, Utf8JsonWriter> write, int estimatedSize = 0)
    {
        JsonBuffer buffer = Take(estimatedSize);
        write(content, buffer.Writer);
        buffer.Writer.Flush();
        if (buffer.Written.Length > UsualSize)
        {
            return buffer.Written;
        }

        byte[] json = buffer.Written.ToArray();
        buffer.Clear();
        s_buffer = buffer;
        return json;
    }

    public static string Text(Action<Utf8JsonWriter> write) => Text(Write(write));

    /// <summary>Gets JSON that came from elsewhere as we write it.</summary>
    public static string Text(JsonElement value) => Text(Write(value));

    public static ReadOnlyMemory<byte> Write(JsonElement value) =>
        Write(value, static (value, writer) => value.WriteTo(writer));

    /// <summary>Gets what some code of ours writes, to be read again.</summary>
    public static JsonDocument Read(Action<Utf8JsonWriter> write) => JsonDocument.Parse(Write(write), s_reading);

    /// <summary>Reads JSON that Close sent.</summary>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, s_reading);

    /// <summary>Gets the same JSON with one member or element a line, two blanks a level and \n between lines.</summary>
    public static string Indent(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, s_reading);
        using MemoryStream indented = new(json.Length * 2);
        using (Utf8JsonWriter writer = new(indented, Compact with { Indented = true }))
        {
            document.RootElement.WriteTo(writer);
        }

        string text = Text(indented.GetBuffer().AsMemory(0, (int)indented.Length));
        return Environment.NewLine == "\n" ? text : text.Replace(Environment.NewLine, "\n");
    }

    private static JsonBuffer Take(int estimatedSize)
    {
        JsonBuffer? kept = s_buffer;
        if (kept is null || estimatedSize > UsualSize)
        {
            return new JsonBuffer(Math.Max(estimatedSize, UsualSize));
        }

        s_buffer = null;
        return kept;
    }

#if NET
    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);
#else
    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.ToArray());
#endif
}

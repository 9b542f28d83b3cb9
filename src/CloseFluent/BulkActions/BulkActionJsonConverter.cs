using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Reads and writes a bulk action as Close does, so that a response can be kept in a queue or a log.</summary>
/// <typeparam name="TState">The bulk action.</typeparam>
public abstract class BulkActionJsonConverter<TState> : JsonConverter<TState>
    where TState : BulkActionState
{
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = CanonicalJson.MaxDepth };

    private protected BulkActionJsonConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not an object, or has no id.</exception>
    public sealed override TState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlyMemory<byte> json = WholeText.From(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        using JsonDocument whole = JsonDocument.Parse(json, s_reading with
        {
            AllowTrailingCommas = reader.CurrentState.Options.AllowTrailingCommas,
            CommentHandling = reader.CurrentState.Options.CommentHandling == JsonCommentHandling.Disallow
                ? JsonCommentHandling.Disallow
                : JsonCommentHandling.Skip,
        });
        return whole.RootElement.ValueKind == JsonValueKind.Object
            ? Read(whole.RootElement)
            : throw new JsonException("A bulk action is a JSON object.");
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TState value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }

    private protected abstract TState Read(JsonElement json);
}

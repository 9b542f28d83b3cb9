using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Reads and writes a stored action, so that a message on a queue can have one as a member.</summary>
public sealed class StoredBulkActionJsonConverter : JsonConverter<StoredBulkAction>
{
    // A serializer escapes as it likes, and what was one byte is then six at most: \u003c.
    private const long MaxEscapedSize = 6L * StoredBulkAction.MaxSize;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a stored action; the message says which member.</exception>
    public override StoredBulkAction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        long start = reader.BytesConsumed;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (reader.BytesConsumed - start > MaxEscapedSize)
        {
            throw new JsonException($"A stored action has at most {StoredBulkAction.MaxSize} bytes.");
        }

        try
        {
            return StoredBulkAction.Read(document.RootElement);
        }
        catch (FormatException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("The text contains half of a surrogate pair, which is not a character.", fault);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The action cannot be stored; the message says why.</exception>
    public override void Write(Utf8JsonWriter writer, StoredBulkAction value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        try
        {
            value.Write(writer);
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }
}

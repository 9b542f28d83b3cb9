using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Reads and writes the id of a bulk action of any kind, as part of a response that is kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseBulkActionIdJsonConverter : JsonConverter<CloseId>
{
    /// <inheritdoc/>
    public override CloseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? BulkActionKinds.CreateId(reader.GetString()!)
            : throw new JsonException($"An id is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloseId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Reads and writes the id of an object that a bulk action reached, of the type that its prefix says.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseObjectIdJsonConverter : JsonConverter<CloseId>
{
    /// <inheritdoc/>
    public override CloseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Create(reader.GetString()!)
            : throw new JsonException($"An id is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloseId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }

    internal static CloseId Create(string id) => id.Substring(0, id.IndexOf('_') + 1) switch
    {
        "lead_" => new LeadId(id, IdCheck.None),
        "cont_" => new ContactId(id, IdCheck.None),
        "sub_" => new SequenceSubscriptionId(id, IdCheck.None),
        _ => new UntypedId(id),
    };
}

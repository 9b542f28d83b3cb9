using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Reads and writes an id that is part of a response, so that a response can be kept and read again: whatever Close gave as
/// an id comes back.
/// </summary>
/// <typeparam name="TId">The id type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseIdJsonConverter<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId> : JsonConverter<TId>
    where TId : CloseId
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? IdFactory<TId>.Create(reader.GetString()!, IdCheck.None)
            : throw new JsonException($"A {typeof(TId).Name} is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }
}

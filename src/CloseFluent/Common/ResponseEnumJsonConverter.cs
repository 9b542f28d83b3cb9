using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Reads and writes an open enum that is part of a response, so that a response can be kept and read again: a word without a
/// name comes through unchanged.
/// </summary>
/// <typeparam name="TEnum">The open enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseEnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, IOpenEnum<TEnum>
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(TEnum).Name} is a JSON string, not {reader.TokenType}.");
        }

        string word = reader.GetString()!;
        return string.IsNullOrWhiteSpace(word) ? default : default(TEnum).With(word);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}

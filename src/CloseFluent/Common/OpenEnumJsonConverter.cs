using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Reads and writes an open enum as the word that Close uses. What is read came from outside: a known word in any case, or
/// none; responses of Close are read in another way, which keeps every word.
/// </summary>
/// <typeparam name="TEnum">The open enum.</typeparam>
public sealed class OpenEnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, IOpenEnum<TEnum>
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(TEnum).Name} is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer, [DisallowNull] TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }

    private static TEnum Parse(string word)
    {
        try
        {
            return string.IsNullOrWhiteSpace(word) ? default : OpenEnum.Read<TEnum>(word);
        }
        catch (ArgumentException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Reads and writes an id as a JSON string. What is read came from outside and is looked at as closely as by the
/// constructor; responses of Close are read in another way, which refuses nothing.
/// </summary>
/// <typeparam name="TId">The id type.</typeparam>
public sealed class CloseIdJsonConverter<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId> : JsonConverter<TId>
    where TId : CloseId
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(TId).Name} is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override TId ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer, [DisallowNull] TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Value);
    }

    private static TId Parse(string text)
    {
        try
        {
            return IdFactory<TId>.Create(text, IdCheck.Full);
        }
        catch (ArgumentException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }
}

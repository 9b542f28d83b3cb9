using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Reads and writes a list of words that is part of a response, as <see cref="ResponseEnumJsonConverter{TEnum}"/> does
/// one.
/// </summary>
/// <typeparam name="TEnum">The open enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseEnumListJsonConverter<TEnum> : JsonConverter<IReadOnlyList<TEnum>>
    where TEnum : struct, IOpenEnum<TEnum>
{
    private static readonly ResponseEnumJsonConverter<TEnum> s_word = new();

    /// <inheritdoc/>
    public override IReadOnlyList<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list of {typeof(TEnum).Name} is a JSON array, not {reader.TokenType}.");
        }

        List<TEnum> words = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            words.Add(s_word.Read(ref reader, typeof(TEnum), options));
        }

        return words;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TEnum> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (TEnum word in value)
        {
            s_word.Write(writer, word, options);
        }

        writer.WriteEndArray();
    }
}

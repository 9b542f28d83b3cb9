using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// Reads and writes an action of any kind as a <see cref="StoredBulkAction"/>, with the organization only if it was stored
/// for one before. An action with days or distances in time needs a time zone: write it as a <see cref="StoredBulkAction"/>.
/// </summary>
public sealed class ReadyBulkActionJsonConverter : JsonConverter<BulkAction>
{
    private static readonly StoredBulkActionJsonConverter s_stored = new();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(BulkAction).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The JSON is not a stored action, or one of another kind; the message says which member.
    /// </exception>
    public override BulkAction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        BulkAction action = s_stored.Read(ref reader, typeof(StoredBulkAction), options).Action;
        return typeToConvert.IsInstanceOfType(action)
            ? action
            : throw new JsonException(
                $"The stored action is of type {action.GetType().Name}, not {typeToConvert.Name}: {action.Summary}.");
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The action cannot be stored; the message says why.</exception>
    public override void Write(Utf8JsonWriter writer, BulkAction value, JsonSerializerOptions options) =>
        s_stored.Write(writer, new StoredBulkAction(value), options);
}

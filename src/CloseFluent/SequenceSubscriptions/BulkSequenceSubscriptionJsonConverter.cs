using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Reads and writes a bulk action as Close does, so that an answer can be kept in a queue or a log.</summary>
public sealed class BulkSequenceSubscriptionJsonConverter : JsonConverter<BulkSequenceSubscription>
{
    private static readonly JsonDocumentOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = CanonicalJson.MaxDepth,
    };

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no object, or one without an id.</exception>
    public override BulkSequenceSubscription Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlyMemory<byte> json = WholeText.From(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));

        // The scanner knows no comments and no commas at an end; a reader that overlooks them has them written away.
        if (reader.CurrentState.Options is not { AllowTrailingCommas: false, CommentHandling: JsonCommentHandling.Disallow })
        {
            using JsonDocument lenient = JsonDocument.Parse(json, s_lenient);
            json = CanonicalJson.Write(lenient.RootElement);
        }

        JsonScanner scanner = new(json.Span);
        return BulkSequenceSubscriptionReader.Read(ref scanner);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BulkSequenceSubscription value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        BulkSequenceSubscriptionWriter.Write(writer, value);
    }
}

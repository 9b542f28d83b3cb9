using System.Text.Json;

namespace CloseFluent;

/// <summary>Asks Close's search what a selection matches. It is a POST that changes nothing, so it may be repeated.</summary>
internal sealed class Search(RequestPipeline requester, ValidatedOptions options)
{
    /// <summary>How many objects are read at once, at most.</summary>
    public const int MostPreviewed = 200;

    private const string Path = "/data/search/";

    public async Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken)
    {
        int total = await SendAsync(
            selection,
            limit: 0,
            static pen => pen.WriteBoolean("include_counts"u8, true),
            ReadTotal,
            cancellationToken).ConfigureAwait(false);
        return new MatchCount(total, Math.Min(total, selection.Limit ?? total));
    }

    public Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection, int count, CancellationToken cancellationToken) =>
        SendAsync(
            selection,
            Math.Min(count, selection.Limit ?? count),
            pen => WritePage(pen, selection, count),
            ReadObjects,
            cancellationToken);

    private static void WritePage(JsonPen pen, BulkSelection selection, int count)
    {
        selection.Content.WriteSort(pen);
        pen.WriteNumber("_limit"u8, count);
        pen.WriteStartObject("_fields"u8);
        WriteFields(pen, "lead"u8, "display_name"u8);
        WriteFields(pen, "contact"u8, "name"u8);
        pen.WriteEndObject();
    }

    private static void WriteFields(JsonPen pen, ReadOnlySpan<byte> objectType, ReadOnlySpan<byte> nameField)
    {
        pen.WriteStartArray(objectType);
        pen.WriteStringValue("id"u8);
        pen.WriteStringValue(nameField);
        pen.WriteEndArray();
    }

    private Task<T> SendAsync<T>(
        BulkSelection selection,
        int limit,
        Action<JsonPen> writeRest,
        Func<JsonElement, T> read,
        CancellationToken cancellationToken)
    {
        if (selection.Content.Query is not FilterQuery filter)
        {
            throw new NotSupportedException(
                "A query in Close's text language cannot be counted or previewed. Select with Leads.Where(…), or take the filter "
                + "of a Smart View over.");
        }

        ReadOnlyMemory<byte> body = CanonicalJson.Write(
            pen =>
            {
                pen.WriteStartObject();
                pen.WritePropertyName("query"u8);
                filter.Root.Write(pen);
                pen.WriteNumber("results_limit"u8, limit);
                writeRest(pen);
                pen.WriteEndObject();
            },
            filter.ForetoldSize);
        CloseRequest request = new(HttpMethod.Post, Path, body)
        {
            IsRepeatable = true,
            TimeZoneOffset = options.TimeZoneOffset,
        };
        return requester.SendAsync(request, read, cancellationToken);
    }

    private static int ReadTotal(JsonElement found) =>
        found.Member("count")?.Member("total")
            is { ValueKind: JsonValueKind.Number } total && total.TryGetInt32(out int value)
            ? value
            : throw new JsonException("A search that asks for counts is answered with count.total; this answer has none.");

    private static IReadOnlyList<SelectedObject> ReadObjects(JsonElement found) =>
        PageReader.Read(found, SelectedObject.Read).Items;
}

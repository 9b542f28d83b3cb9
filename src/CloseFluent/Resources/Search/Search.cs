using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Searches Close for what a selection matches. It is a POST that changes nothing, so it may be retried.
/// </summary>
internal sealed class Search(RequestPipeline requester, ClientSettings options)
{
    /// <summary>How many objects are read at once, at most.</summary>
    public const int MostPreviewed = 200;

    /// <summary>How many objects Close's search goes through.</summary>
    public const int MaxListed = 10_000;

    private const string Path = "/data/search/";

    public async Task<MatchCount> CountAsync(
        BulkSelection selection, CancellationToken cancellationToken, TimeZoneInfo? zone = null)
    {
        int total = await SendAsync(
            selection,
            limit: 0,
            static writer => writer.WriteBoolean("include_counts"u8, true),
            ReadTotal,
            cancellationToken,
            zone).ConfigureAwait(false);
        return new MatchCount(total, Math.Min(total, selection.Limit ?? total));
    }

    public Task<IReadOnlyList<SelectedObject>> PreviewAsync(
        BulkSelection selection, int count, CancellationToken cancellationToken) =>
        SendAsync(
            selection,
            Math.Min(count, selection.Limit ?? count),
            writer => WritePage(writer, selection, count),
            ReadObjects,
            cancellationToken);

    /// <summary>Reads page by page, each behind the place where the one before it ended.</summary>
    public async IAsyncEnumerable<SelectedContacts> ListContactsAsync(
        BulkSelection selection, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int limit = Math.Min(count, selection.Limit ?? count);
        ListProgress progress = new(Path);
        string? cursor = null;
        while (true)
        {
            string? current = cursor;
            (IReadOnlyList<SelectedContacts> items, cursor) = await SendAsync(
                selection,
                limit,
                writer => WriteContactsPage(writer, selection, current),
                found => (PageReader.Read(found, SelectedContacts.Read).Items, found.Text("cursor")),
                cancellationToken).ConfigureAwait(false);
            foreach (SelectedContacts item in items)
            {
                if (progress.Add(item.Id))
                {
                    yield return item;
                }
            }

            if (cursor is null)
            {
                break;
            }

            progress.RequireMore(isNewPlace: items.Count > 0);
        }
    }

    private static void WriteContactsPage(Utf8JsonWriter writer, BulkSelection selection, string? cursor)
    {
        selection.Content.WriteSort(writer);
        writer.WriteNumber("_limit"u8, MostPreviewed);
        if (cursor is not null)
        {
            writer.WriteString("cursor"u8, cursor);
        }

        writer.WriteStartObject("_fields"u8);
        WriteFields(writer, "lead"u8, "display_name"u8, "contacts"u8);
        WriteFields(writer, "contact"u8, "name"u8, "lead_id"u8, "emails"u8);
        writer.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter writer, BulkSelection selection, int count)
    {
        selection.Content.WriteSort(writer);
        writer.WriteNumber("_limit"u8, count);
        writer.WriteStartObject("_fields"u8);
        WriteFields(writer, "lead"u8, "display_name"u8);
        WriteFields(writer, "contact"u8, "name"u8);
        writer.WriteEndObject();
    }

    private static void WriteFields(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> objectType,
        ReadOnlySpan<byte> nameField,
        ReadOnlySpan<byte> secondField = default,
        ReadOnlySpan<byte> thirdField = default)
    {
        writer.WriteStartArray(objectType);
        writer.WriteStringValue("id"u8);
        writer.WriteStringValue(nameField);
        WriteField(writer, secondField);
        WriteField(writer, thirdField);
        writer.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter writer, ReadOnlySpan<byte> field)
    {
        if (!field.IsEmpty)
        {
            writer.WriteStringValue(field);
        }
    }

    private Task<T> SendAsync<T>(
        BulkSelection selection,
        int limit,
        Action<Utf8JsonWriter> writeRest,
        Func<JsonElement, T> read,
        CancellationToken cancellationToken,
        TimeZoneInfo? zone = null)
    {
        if (selection.Content.Query is not FilterQuery filter)
        {
            throw new NotSupportedException(
                "A query in Close's text language cannot be counted or previewed. Select with Leads.Where(…), or take the filter "
                + "of a Smart View over.");
        }

        ReadOnlyMemory<byte> body = CanonicalJson.Write(
            writer =>
            {
                writer.WriteStartObject();
                writer.WritePropertyName("query"u8);
                filter.Root.Write(writer);
                writer.WriteNumber("results_limit"u8, limit);
                writeRest(writer);
                writer.WriteEndObject();
            },
            filter.EstimatedSize);
        CloseRequest request = new(HttpMethod.Post, Path, body)
        {
            IsIdempotent = true,
            TimeZoneOffset = options.OffsetIn(zone),
        };
        return requester.SendAsync(request, read, cancellationToken);
    }

    private static int ReadTotal(JsonElement found) =>
        found.Member("count")?.Member("total")
            is { ValueKind: JsonValueKind.Number } total && total.TryGetInt32(out int value)
            ? value
            : throw new JsonException("A response to a search with counts has count.total; this one has not.");

    private static IReadOnlyList<SelectedObject> ReadObjects(JsonElement found) =>
        PageReader.Read(found, SelectedObject.Read).Items;
}

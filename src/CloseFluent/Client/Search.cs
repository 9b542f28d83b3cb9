using System.Text.Json;

namespace CloseFluent;

/// <summary>Asks Close's search what a selection matches. It is a POST that changes nothing, so it may be repeated.</summary>
internal sealed class Search(Requester requester)
{
    private const string Path = "/data/search/";

    public async Task<MatchCount> CountAsync(BulkSelection selection, CancellationToken cancellationToken)
    {
        if (selection.Content.Query is not FilterQuery filter)
        {
            throw new NotSupportedException(
                "A query in Close's text language cannot be counted. Select with Leads.Where(…), or paste the filter of a Smart "
                + "View with Leads.FromJson(…).");
        }

        byte[] body = CanonicalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("query"u8);
            filter.Root.Write(writer);
            writer.WriteBoolean("include_counts"u8, true);
            writer.WriteNumber("results_limit"u8, 0);
            writer.WriteEndObject();
        });
        int total = await requester
            .SendAsync(
                new CloseRequest(HttpMethod.Post, Path, body, isRepeatable: true), ReadTotal, cancellationToken)
            .ConfigureAwait(false);
        return new MatchCount(total, Math.Min(total, selection.Limit ?? total));
    }

    private static int ReadTotal(ref Utf8JsonReader reader)
    {
        using JsonDocument answer = JsonDocument.ParseValue(ref reader);
        return answer.RootElement.ValueKind == JsonValueKind.Object
            && answer.RootElement.TryGetProperty("count", out JsonElement count)
            && count.ValueKind == JsonValueKind.Object
            && count.TryGetProperty("total", out JsonElement total)
            && total.ValueKind == JsonValueKind.Number
            && total.TryGetInt32(out int value)
            ? value
            : throw new JsonException("A search that asks for counts is answered with count.total; this answer has none.");
    }
}

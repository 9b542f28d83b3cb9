using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads a page: <c>data</c>, and whether there is more, which a few lists leave out at their end.</summary>
internal static class PageReader
{
    public static Page<T> Read<T>(JsonElement page, Func<JsonElement, T> readItem) => page.List("data") is { } data
        ? new Page<T>([.. data.Select(readItem)], SaysMore(page.Member("has_more")))
        : throw new JsonException("A list is a JSON object with data and has_more; this response has no data.");

    // Whoever takes a list that goes on for a whole one concludes from what it does not show.
    private static bool SaysMore(JsonElement? hasMore) => hasMore?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.String => "true".Equals(hasMore.Value.Text(), StringComparison.OrdinalIgnoreCase),
        JsonValueKind.Number => hasMore.Value.Integer() != 0,
        _ => false,
    };
}

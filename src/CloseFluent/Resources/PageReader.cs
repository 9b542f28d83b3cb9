using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads a page: <c>data</c>, and whether there is more, which a few lists leave out at their end.</summary>
internal static class PageReader
{
    public static Page<T> Read<T>(JsonElement page, Func<JsonElement, T> readItem) => page.List("data") is { } data
        ? new Page<T>([.. data.Select(readItem)], page.Flag("has_more") == true)
        : throw new JsonException("A list is a JSON object with data and has_more; this response has no data.");
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads one item of an answer.</summary>
internal delegate T ReadItem<out T>(ref Utf8JsonReader reader);

/// <summary>Reads a page: <c>data</c>, and whether there is more, which a few lists leave out at their end.</summary>
internal static class PageReader
{
    public static Page<T> Read<T>(ref Utf8JsonReader reader, ReadItem<T> readItem)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A list is a JSON object with data and has_more.");
        }

        List<T>? items = null;
        bool hasMore = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isData = reader.ValueTextEquals("data"u8);
            bool isHasMore = reader.ValueTextEquals("has_more"u8);
            reader.Read();
            if (isData && reader.TokenType == JsonTokenType.StartArray)
            {
                items = ReadItems(ref reader, readItem);
            }
            else if (isHasMore)
            {
                hasMore = JsonFields.Boolean(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new Page<T>(items ?? throw new JsonException("A list has data; this object has none."), hasMore);
    }

    private static List<T> ReadItems<T>(ref Utf8JsonReader reader, ReadItem<T> readItem)
    {
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(readItem(ref reader));
        }

        return items;
    }
}

using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads one item of an answer.</summary>
internal delegate T ReadItem<out T>(ref JsonScanner scanner);

/// <summary>Reads a page: <c>data</c>, and whether there is more, which a few lists leave out at their end.</summary>
internal static class PageReader
{
    public static Page<T> Read<T>(ref JsonScanner scanner, ReadItem<T> readItem)
    {
        if (!scanner.IsObject)
        {
            scanner.Skip();
            throw new JsonException("A list is a JSON object with data and has_more.");
        }

        List<T>? items = null;
        bool hasMore = false;
        scanner.BeginObject();
        while (scanner.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("data"u8) && scanner.IsArray)
            {
                items = ReadItems(ref scanner, readItem);
            }
            else if (name.SequenceEqual("has_more"u8))
            {
                hasMore = scanner.ReadBoolean() == true;
            }
            else
            {
                scanner.Skip();
            }
        }

        return new Page<T>(items ?? throw new JsonException("A list has data; this object has none."), hasMore);
    }

    private static List<T> ReadItems<T>(ref JsonScanner scanner, ReadItem<T> readItem)
    {
        List<T> items = [];
        scanner.BeginArray();
        while (scanner.NextItem())
        {
            items.Add(readItem(ref scanner));
        }

        return items;
    }
}

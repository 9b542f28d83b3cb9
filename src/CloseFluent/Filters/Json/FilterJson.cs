using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// A filter, or a part of one, that came as JSON: checked where we know the grammar, kept as it came where we do not, and
/// without <c>"negate": false</c>, which says nothing.
/// </summary>
internal sealed class FilterJson
{
    private FilterJson(ReadOnlyMemory<byte> compact, int nesting)
    {
        Compact = compact;
        Nesting = nesting;
    }

    public ReadOnlyMemory<byte> Compact { get; }

    /// <summary>How many levels of filter nodes there are.</summary>
    public int Nesting { get; }

    public static FilterJson ParseNode(string json) => Read(json, root =>
    {
        Refuse(FilterGrammar.FaultOfNode(new ElementNode(root)));
        return OfChecked(root);
    });

    public static FilterJson ParseCondition(string json) => Read(json, root =>
    {
        Refuse(FilterGrammar.FaultOfCondition(new ElementNode(root)));
        return new FilterJson(CanonicalJson.Write(root), nesting: 1);
    });

    /// <summary>Copies a node in which no fault was found.</summary>
    public static FilterJson OfChecked(JsonElement node)
    {
        FilterJsonReader reader = new();
        return new FilterJson(CanonicalJson.Write(writer => reader.CopyNode(node, writer)), reader.Nesting);
    }

    /// <exception cref="FilterFormatException">There is a fault.</exception>
    public static void Refuse(FilterFault? fault)
    {
        if (fault is not null)
        {
            throw new FilterFormatException(
                char.ToUpperInvariant(fault.Problem[0]) + fault.Problem.Substring(1), "$" + fault.Path);
        }
    }

    public static T Read<T>(string json, Func<JsonElement, T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, CanonicalJson.Importing);
            return read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new FilterFormatException(
                "The text is not JSON that can be read: " + Reason(broken),
                null,
                broken.LineNumber + 1,
                broken.BytePositionInLine + 1,
                broken);
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException)
        {
            // The platform meets these only on the way, and tells no place.
            throw new FilterFormatException("The text holds half of a surrogate pair, which is no character", null, cause: broken);
        }
    }

    public static string TextOf(FilterNode node) => CanonicalJson.Text(node.Write);

    private static string Reason(JsonException broken)
    {
        // The platform's message ends with the place, which we say ourselves and count from 1.
        int place = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? broken.Message : broken.Message.Substring(0, place);
    }
}

using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Says a filter in English. The words are read from the filter's JSON, so that a filter that was typed and one that was
/// pasted have the same.
/// </summary>
internal static class FilterDescription
{
    /// <summary>Says the conditions alone, without what they are conditions on.</summary>
    public static string Describe(FilterNode node)
    {
        using JsonDocument document = CanonicalJson.Read(node.Write);
        StringBuilder text = new();
        Conditions(document.RootElement).Write(text);
        return text.ToString();
    }

    /// <summary>Says the conditions alone on one line, however long that is.</summary>
    public static string OnOneLine(FilterNode node)
    {
        using JsonDocument document = CanonicalJson.Read(node.Write);
        StringBuilder text = new();
        Conditions(document.RootElement).WriteOnOneLine(text);
        return text.ToString();
    }

    private static Phrase Conditions(JsonElement root) =>
        NodeDescription.All(NodeDescription.Conditions(root, objectType: null), objectType: null)
        ?? new PlainPhrase("matching anything");
}

using System.Text;

namespace CloseFluent.Grammar;

/// <summary>Describes the conditions of a filter in English, without what they are conditions on.</summary>
internal static class FilterDescription
{
    public static string Describe(FilterNode node)
    {
        StringBuilder text = new();
        Conditions(node).Write(text);
        return text.ToString();
    }

    /// <summary>Describes the conditions on one line, however long that is.</summary>
    public static string OnOneLine(FilterNode node)
    {
        StringBuilder text = new();
        Conditions(node).WriteOnOneLine(text);
        return text.ToString();
    }

    private static Phrase Conditions(FilterNode node) =>
        NodeDescription.All(NodeDescription.Conditions(node.Json, objectType: null), objectType: null)
        ?? new PlainPhrase("matching anything");
}

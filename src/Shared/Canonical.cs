using System.Text;

namespace CloseFluent.Grammar;

/// <summary>JSON as a text that is the same for values that say the same: without blanks, members in the order of their names.</summary>
internal static class Canonical
{
    public static string Text<TNode>(TNode value, string? without = null)
        where TNode : struct, IJsonNode<TNode>
    {
        StringBuilder text = new();
        Append(value, text, without);
        return text.ToString();
    }

    private static void Append<TNode>(TNode value, StringBuilder text, string? without)
        where TNode : struct, IJsonNode<TNode>
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                text.Append('{');
                foreach (JsonMember<TNode> member in value.Members
                    .Where(member => member.Name != without)
                    .OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    AppendText(member.Name, text);
                    text.Append(':');
                    Append(member.Value, text, without: null);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonKind.List:
                text.Append('[');
                foreach (TNode item in value.Items)
                {
                    Append(item, text, without: null);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonKind.Text:
                AppendText(value.Text, text);
                break;
            default:
                text.Append(value.Kind == JsonKind.Number ? value.Text : value.Kind.ToString());
                break;
        }
    }

    private static void AppendText(string value, StringBuilder text) =>
        text.Append('"').Append(value.Replace("\\", @"\\").Replace("\"", "\\\"")).Append('"');
}

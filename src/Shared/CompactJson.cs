using System.Globalization;
using System.Text;

namespace CloseFluent.Grammar;

/// <summary>JSON as a text without blanks, with the characters escaped that the library escapes when it sends.</summary>
internal static class CompactJson
{
    /// <summary>Gets the text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="without">The name of a member of the value that is left out.</param>
    /// <param name="isSorted">
    /// Whether members are in the order of their names, so that values that say the same have one text.
    /// </param>
    public static string Write(JsonTree value, string? without = null, bool isSorted = false)
    {
        StringBuilder text = new();
        Append(text, value, without, isSorted);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonTree value, string? without, bool isSorted)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                AppendMembers(text, value.Members.Where(member => member.Name != without), isSorted);
                break;
            case JsonKind.List:
                AppendItems(text, value.Items, isSorted);
                break;
            case JsonKind.Text:
                AppendText(text, value.Text);
                break;
            case JsonKind.Number:
                text.Append(value.Text);
                break;
            default:
                text.Append(value.Kind.ToString().ToLowerInvariant());
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, IEnumerable<JsonMember> members, bool isSorted)
    {
        char separator = '{';
        members = isSorted ? members.OrderBy(member => member.Name, StringComparer.Ordinal) : members;
        foreach (JsonMember member in members)
        {
            AppendText(text.Append(separator), member.Name);
            Append(text.Append(':'), member.Value, without: null, isSorted);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendItems(StringBuilder text, IEnumerable<JsonTree> items, bool isSorted)
    {
        char separator = '[';
        foreach (JsonTree item in items)
        {
            Append(text.Append(separator), item, without: null, isSorted);
            separator = ',';
        }

        text.Append(separator == '[' ? "[]" : "]");
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            text.Append(Escape(c));
        }

        text.Append('"');
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ when IsEscaped(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };

    private static bool IsEscaped(char c) => c != ' ' && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator;
}

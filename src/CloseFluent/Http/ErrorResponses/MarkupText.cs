using System.Net;
using System.Text;

namespace CloseFluent;

/// <summary>
/// What a page of HTML, an XML document or a plain text says, in one line: title and heading where there are any, else all
/// that is outside of tags. Made for pages of gateways; nothing makes it fail, and it looks at each character a few
/// times.
/// </summary>
internal static class MarkupText
{
    public static string Extract(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed[0] != '<')
        {
            return OneLine(trimmed);
        }

        string page = Without(Without(Without(trimmed, "<!--", "-->"), "<script", "</script>"), "<style", "</style>");
        string[] headings = [.. new[] { Inside(page, "title"), Inside(page, "h1") }
            .Where(heading => heading.Length > 0)
            .Distinct(StringComparer.Ordinal)];
        return headings.Length > 0 ? string.Join(": ", headings) : Plain(page.Replace("<![CDATA[", " ").Replace("]]>", " "));
    }

    private static string Inside(string page, string element)
    {
        int tag = Find(page, "<" + element, 0);
        int begin = tag < 0 ? -1 : page.IndexOf('>', tag);
        int end = begin < 0 ? -1 : Find(page, "</" + element, begin);
        return end < 0 ? string.Empty : Plain(page.Substring(begin + 1, end - begin - 1));
    }

    private static string Without(string page, string begin, string end)
    {
        StringBuilder kept = new();
        int at = 0;
        for (int from = Find(page, begin, 0); from >= 0; from = Find(page, begin, at))
        {
            kept.Append(page, at, from - at).Append(' ');
            int until = Find(page, end, from);
            at = until < 0 ? page.Length : until + end.Length;
        }

        return kept.Append(page, at, page.Length - at).ToString();
    }

    // A tag ends a word, in XML always.
    private static string Plain(string markup)
    {
        StringBuilder text = new();
        bool isTag = false;
        foreach (char c in markup)
        {
            isTag = c == '<' || (isTag && c != '>');
            text.Append(isTag || c == '>' ? ' ' : c);
        }

        return OneLine(WebUtility.HtmlDecode(text.ToString()));
    }

    private static string OneLine(string text) =>
        string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Find(string page, string text, int from) => page.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
}

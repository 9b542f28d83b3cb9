using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>The text of HTML as a person reads it.</summary>
internal static class ReadableText
{
    private static readonly Regex s_unseen = new(
        @"<!--.*?-->|<(style|script|head|title)\b.*?</\1\s*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private static readonly Regex s_paragraph = new(
        @"</(p|h[1-6]|ul|ol|table|blockquote)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_line = new(
        @"<br\s*/?>|</(div|li|tr)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_markup = new("<[a-zA-Z/!][^>]*>", RegexOptions.CultureInvariant);
    private static readonly Regex s_blanks = new(@"\s+", RegexOptions.CultureInvariant);

    // What nobody types, so that it can stand for a line break while white space is made one blank.
    private const char Line = '\uE000';

    public static string From(string html)
    {
        string text = s_blanks.Replace(WithoutUnseen(html, string.Empty), " ");
        text = s_paragraph.Replace(text, $"{Line}{Line}");
        text = s_line.Replace(text, Line.ToString());
        text = WebUtility.HtmlDecode(s_markup.Replace(text, string.Empty)).Replace('\u00A0', ' ');
        return Tidy(text);
    }

    /// <summary>The HTML without what no mail program shows, at the same length: blanks in place of it.</summary>
    public static string WithoutUnseen(string html) =>
        s_unseen.Replace(html, unseen => new string(' ', unseen.Length));

    /// <summary>Determines whether a person sees nothing of a text: blanks, and characters without width.</summary>
    public static bool IsBlank(string text) => text.All(character =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    private static string WithoutUnseen(string html, string replacement) => s_unseen.Replace(html, replacement);

    // Two line breaks at most, and no blanks at the ends of lines.
    private static string Tidy(string text)
    {
        StringBuilder tidy = new(text.Length);
        int empty = 0;
        foreach (string line in text.Split(Line))
        {
            string words = line.Trim();
            empty = words.Length == 0 ? empty + 1 : 0;
            if (empty <= 1)
            {
                tidy.Append(words).Append('\n');
            }
        }

        return tidy.ToString().Trim('\n');
    }
}

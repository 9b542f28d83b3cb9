using System.Net;
using System.Text.RegularExpressions;

namespace CloseFluent.Sandbox;

/// <summary>
/// Fills the tags of a text: <c>{{ lead.display_name }}</c>, <c>{{ contact.custom.Nickname }}</c>, and
/// <c>{{ lead.custom.[Account manager] }}</c> for a name with blanks. Whatever is not such a tag stays as it is written.
/// </summary>
internal static class TemplateRenderer
{
    private const string Segment = @"(?:[\w-]+|\[[^\]{}]+\])";

    private static readonly Regex s_tag =
        new(@"\{\{\s*(" + Segment + @"(?:\." + Segment + @")*)\s*\}\}", RegexOptions.CultureInvariant);

    private static readonly Regex s_segment = new(Segment, RegexOptions.CultureInvariant);

    /// <summary>Fills the tags of a subject, which is plain text.</summary>
    public static string Subject(string text, TemplateValues values) => Fill(text, values, value => value);

    /// <summary>Fills the tags of a body. It is HTML, so that what a value has of it is escaped.</summary>
    public static string Body(string html, TemplateValues values) => Fill(html, values, WebUtility.HtmlEncode);

    private static string Fill(string text, TemplateValues values, Func<string, string> write) =>
        s_tag.Replace(text, tag => values.Find(Path(tag.Groups[1].Value)) is { } value ? write(value) : tag.Value);

    private static List<string> Path(string text) =>
        [.. s_segment.Matches(text).Cast<Match>().Select(segment => segment.Value.Trim('[', ']'))];
}

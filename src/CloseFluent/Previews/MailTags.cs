using System.Text.RegularExpressions;

namespace CloseFluent;

/// <summary>Finds what became of the tags of a template in its mails: those without a value, and those that stay.</summary>
internal sealed class MailTags
{
    // A brace may be written as an entity, and an editor may put markup between two.
    private const string Open = @"(?:\{|&#0*123;|&#x0*7b;|&lbrace;|&lcub;)";
    private const string Close = @"(?:\}|&#0*125;|&#x0*7d;|&rbrace;|&rcub;)";
    private const string Markup = @"(?:<[^<>]{0,200}>){0,4}";

    // What a person does not see, and a blank: between the braces of a tag it is a slip, elsewhere braces may end two blocks.
    private const string Slip = @"(?:<[^<>]{0,200}>|[\s\p{Cf}]{1,200}"
        + "|&(?:nbsp|zwnj|zwj|shy|#0*(?:160|173|820[3-5])|#x0*(?:a0|ad|200[b-d]));){0,6}";

    private static readonly Regex s_unfilled = new(
        $@"{Open}{Slip}{Open}(?:[^\r\n]{{0,120}}?{Close}{Slip}{Close})?"
        + $@"|{Open}{Markup}%(?:[^\r\n]{{0,120}}?%{Markup}{Close})?"
        + $"|{Close}{Markup}{Close}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_gap = new(@"\s+,|\s\.(?=\s|$)|\(\s*\)", RegexOptions.CultureInvariant);

    private readonly TagAlignment? _subject;
    private readonly TagAlignment? _html;
    private readonly TagAlignment? _text;

    /// <param name="template">The template; null where it could not be read.</param>
    public MailTags(EmailTemplate? template)
    {
        if (template is not null)
        {
            _subject = new TagAlignment(template.Subject.Trim());
            _html = new TagAlignment(template.Body.Trim());
            _text = new TagAlignment(ReadableText.From(template.Body));
        }
    }

    /// <summary>Gets whether what a tag became had to be guessed in some mail.</summary>
    public bool HasGuessed { get; private set; }

    public IEnumerable<MailProblem> Find(RenderedMail mail, string text) =>
    [
        .. EmptyInSubject(mail.Subject),
        .. EmptyInBody(mail.Html, text),
        .. Unfilled(MailPart.Subject, mail.Subject),
        .. Unfilled(MailPart.Body, ReadableText.WithoutUnseen(mail.Html)),
    ];

    private IEnumerable<MailProblem> EmptyInSubject(string subject) =>
        FindEmpty(_subject, subject) is { } found
            ? found.Select(tag => Empty(MailPart.Subject, tag.Tag, tag.Position))
            : Guess(MailPart.Subject, subject);

    private IEnumerable<MailProblem> EmptyInBody(string html, string text)
    {
        if (_html?.FindEmpty(html, IsBlank) is { } found)
        {
            return found.Select(tag => Empty(MailPart.Body, tag.Tag, tag.Position));
        }

        return FindEmpty(_text, text) is { } read
            ? read.Select(tag => Empty(MailPart.Body, tag.Tag, null))
            : Guess(MailPart.Body, text);
    }

    // Close changed more than the tags, or the template could not be read: what a missing word leaves behind.
    private IEnumerable<MailProblem> Guess(MailPart part, string text)
    {
        HasGuessed = true;
        return s_gap.Matches(text).Cast<Match>().Select(gap => new MailProblem(
            MailProblemKind.EmptyTag,
            $"{NameOf(part)} seems to lack a word here: \"{TextEscaping.Bare(Around(text, gap.Index))}\".")
        {
            Part = part,
            Position = part == MailPart.Subject ? gap.Index : null,
        });
    }

    private static IEnumerable<MailProblem> Unfilled(MailPart part, string text) =>
        s_unfilled.Matches(text).Cast<Match>().Select(tag => Unfilled(part, text, tag));

    private static MailProblem Unfilled(MailPart part, string text, Match tag)
    {
        // One that is open has no end of its own.
        int length = Math.Min(Math.Max(tag.Length, 40), text.Length - tag.Index);
        string open = text.Substring(tag.Index, length).Split('\r', '\n')[0];
        string shown = ReadableText.From(tag.Length > 3 ? tag.Value : open);
        return new MailProblem(
            MailProblemKind.UnfilledTag,
            $"{NameOf(part)} has a tag that was not filled: \"{TextEscaping.Bare(shown)}\". Correct it in the template.")
        {
            Part = part,
            Position = tag.Index,
            Value = shown,
        };
    }

    private static MailProblem Empty(MailPart part, string tag, int? position) => new(
        MailProblemKind.EmptyTag,
        $"{NameOf(part)} has nothing in place of {TextEscaping.Bare(tag)}. Fill the field, or leave the recipient out.")
    {
        Part = part,
        Position = position,
        Value = tag,
    };

    private static string NameOf(MailPart part) => part == MailPart.Subject ? "The subject" : "The body";

    private static bool IsBlank(string html) =>
        html.IndexOf("<img", StringComparison.OrdinalIgnoreCase) < 0 && ReadableText.IsBlank(ReadableText.From(html));

    // A tag that is empty takes the blank beside it along where it is at an end.
    private static IEnumerable<(string Tag, int Position)>? FindEmpty(TagAlignment? template, string text) =>
        template?.FindEmpty(text, ReadableText.IsBlank)
        ?? template?.FindEmpty(text + " ", ReadableText.IsBlank)
        ?? template?.FindEmpty($" {text} ", ReadableText.IsBlank)
            ?.Select(tag => (tag.Tag, Math.Max(0, tag.Position - 1)));

    private static string Around(string text, int index)
    {
        int start = Math.Max(0, index - 20);
        return text.Substring(start, Math.Min(text.Length - start, 40));
    }
}

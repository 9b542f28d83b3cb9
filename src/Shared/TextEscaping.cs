using System.Globalization;
using System.Text;

namespace CloseFluent.Grammar;

/// <summary>
/// What came from outside, made fit for one line of words: it can neither end the line nor pass for words of ours, and is
/// cut where it is long.
/// </summary>
internal static class TextEscaping
{
    private const int LongestText = 80;
    private const int LongestJson = 60;

    /// <summary>Gets text in quotation marks.</summary>
    public static string Quote(string text, int longest = LongestText)
    {
        string shown = Cut(text, longest);
        string quoted = $"\"{Escape(shown, isQuoted: true)}\"";
        return shown.Length == text.Length
            ? quoted
            : quoted + FormattableString.Invariant($"… ({text.Length:N0} characters)");
    }

    /// <summary>Gets text without marks, for what is between marks of its own.</summary>
    public static string Bare(string text)
    {
        string shown = Cut(text, LongestText);
        return Escape(shown, isQuoted: false) + (shown.Length == text.Length ? string.Empty : "…");
    }

    /// <summary>Gets an id or one of Close's names bare, and in quotation marks where it does not look like one.</summary>
    public static string Name(string text) =>
        text.Length is > 0 and <= LongestText && text.All(IsNameCharacter) ? text : Quote(text);

    /// <summary>Gets JSON that has no description.</summary>
    /// <param name="value">The JSON.</param>
    /// <param name="without">The name of a member that is left out.</param>
    public static string Json(JsonTree value, string? without = null)
    {
        string text = CompactJson.Write(value, without);
        string shown = Escape(Cut(text, LongestJson), isQuoted: false);
        if (text.Length <= LongestJson)
        {
            return shown;
        }

        return value.Kind == JsonKind.Object ? shown + "…}" : shown + "…";
    }

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-' or '+' or ':';

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        return text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest);
    }

    private static string Escape(string text, bool isQuoted)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (isQuoted && (c is '"' or '\\'))
            {
                escaped.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else
            {
                escaped.Append(IsUnfit(c) ? Escaped(c) : c.ToString());
            }
        }

        return escaped.ToString();
    }

    private static bool IsUnfit(char c) => LineBreaks.IsBreakOrControl(c) || char.IsSurrogate(c) || TurnsDirection(c);

    // Such characters show a text in another order than it is sent. Listed, since categories differ between platforms.
    private static bool TurnsDirection(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Escaped(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",

        // Half of a pair is sent so too.
        _ when char.IsSurrogate(c) => "\uFFFD",
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}

using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>
/// What can be an e-mail address: one @ between a local part and a domain of at least two labels, nothing around it. Looser
/// than the standard where real addresses are, stricter where a display name or a second address would slip in.
/// </summary>
internal static class EmailAddress
{
    /// <summary>The fault of a text that is not one, after the text.</summary>
    public const string Problem = "is not an e-mail address";

    /// <summary>What to do about it.</summary>
    public const string Remedy = "pass one bare address such as ada@example.com, without a name or brackets around it";

    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const int LongestLabel = 63;

    public static bool IsAddress(string text)
    {
        int at = text.LastIndexOf('@');
        return at is > 0 and <= LongestLocalPart
            && text.Length <= LongestAddress
            && IsLocalPart(text.Substring(0, at))
            && IsDomain(text.Substring(at + 1));
    }

    private static bool IsLocalPart(string local) =>
        local.All(IsOfLocalPart) && local[0] != '.' && local[local.Length - 1] != '.' && !local.Contains("..");

    private static bool IsDomain(string domain) =>
        domain.Split('.') is { Length: >= 2 } labels && labels.All(IsLabel);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label.All(IsOfLabel)
        && label[0] != '-'
        && label[label.Length - 1] != '-';

    private static bool IsOfLocalPart(char c) =>
        !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && !LineBreaks.IsBreakOrControl(c) && "\"(),:;<>@[\\]".IndexOf(c) < 0;

    private static bool IsOfLabel(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == '-';

    // Words of many scripts, such as Devanagari, have vowel signs that are not letters.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

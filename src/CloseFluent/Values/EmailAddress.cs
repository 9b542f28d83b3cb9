using System.Globalization;

namespace CloseFluent;

/// <summary>
/// What can be an e-mail address: one @ between a local part and a domain of at least two labels, nothing around it. Looser
/// than the standard where real addresses are, stricter where a display name or a second address would slip in.
/// </summary>
internal static class EmailAddress
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;

    public static string Require(string address, string argument) =>
        IsAddress(address)
            ? address
            : throw new ArgumentException(
                $"\"{LineBreaks.Show(address)}\" is not an e-mail address. Hand in one bare address such as "
                + "ada@example.com, without a name or brackets around it.",
                argument);

    private static bool IsAddress(string address)
    {
        int at = address.LastIndexOf('@');
        return at > 0
            && at <= LongestLocalPart
            && address.Length <= LongestAddress
            && IsLocalPart(address.Substring(0, at))
            && IsDomain(address.Substring(at + 1));
    }

    private static bool IsLocalPart(string local) =>
        !HasOtherThan(local, IsOfLocalPart)
        && local[0] != '.'
        && local[local.Length - 1] != '.'
        && !local.Contains("..");

    private static bool IsDomain(string domain)
    {
        string[] labels = domain.Split('.');
        return labels.Length >= 2 && labels.All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63
        && label[0] != '-'
        && label[label.Length - 1] != '-'
        && !HasOtherThan(label, IsOfLabel);

    private static bool IsOfLocalPart(char c) =>
        !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && !LineBreaks.IsBreakOrControl(c) && "\"(),:;<>@[\\]".IndexOf(c) < 0;

    private static bool IsOfLabel(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == '-';

    private static bool HasOtherThan(string text, Func<char, bool> isRight)
    {
        foreach (char c in text)
        {
            if (!isRight(c))
            {
                return true;
            }
        }

        return false;
    }

    // Words of many scripts, such as Devanagari, hold vowel signs that are not letters.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

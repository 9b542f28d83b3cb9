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
    private const int LongestLabel = 63;

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
            && IsLocalPart(address.AsSpan(0, at))
            && IsDomain(address.AsSpan(at + 1));
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        foreach (char c in local)
        {
            if (!IsOfLocalPart(c))
            {
                return false;
            }
        }

        return local[0] != '.' && local[local.Length - 1] != '.' && local.IndexOf("..".AsSpan()) < 0;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        int labels = 1;
        for (int dot = domain.IndexOf('.'); dot >= 0; dot = domain.IndexOf('.'), labels++)
        {
            if (!IsLabel(domain.Slice(0, dot)))
            {
                return false;
            }

            domain = domain.Slice(dot + 1);
        }

        return labels >= 2 && IsLabel(domain);
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (char c in label)
        {
            if (!IsOfLabel(c))
            {
                return false;
            }
        }

        return label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[label.Length - 1] != '-';
    }

    private static bool IsOfLocalPart(char c) =>
        !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && !LineBreaks.IsBreakOrControl(c) && "\"(),:;<>@[\\]".IndexOf(c) < 0;

    private static bool IsOfLabel(char c) => char.IsLetterOrDigit(c) || IsMark(c) || c == '-';

    // Words of many scripts, such as Devanagari, hold vowel signs that are not letters.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

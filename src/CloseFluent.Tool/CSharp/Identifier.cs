using System.Globalization;
using System.Text;

namespace CloseFluent.Tool;

/// <summary>Creates C# names from what people call things.</summary>
internal static class Identifier
{
    private const int LongestName = 100;
    private const int TailLength = 8;

    // The words that C# 7.3 keeps for itself; a name of a class or a namespace may be any.
    private static readonly HashSet<string> s_keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else "
        + "enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long "
        + "namespace new null object operator out override params private protected public readonly ref return sbyte sealed short "
        + "sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
        + "void volatile while").Split(' '),
        StringComparer.Ordinal);

    public static bool IsValid(string text) =>
        text.Length > 0
        && (IsLetter(text[0]) || text[0] == '_')
        && text.All(character => IsPart(character) || character == '_')
        && !s_keywords.Contains(text);

    /// <summary>Joins the words of a name, each with a capital. Null where nothing of it can be part of a name.</summary>
    public static string? From(string name)
    {
        StringBuilder text = new();
        bool isStart = true;
        foreach (char character in Composed(name))
        {
            if (text.Length >= LongestName)
            {
                break;
            }

            if (IsPart(character) && (text.Length > 0 || !IsMark(character)))
            {
                text.Append(isStart ? char.ToUpperInvariant(character) : character);
                isStart = false;
            }
            else if (!IsInsideWord(character))
            {
                isStart = true;
            }
        }

        if (text.Length == 0)
        {
            return null;
        }

        // What was between two characters may have kept them apart.
        string joined = text.ToString().Normalize(NormalizationForm.FormC);
        return IsLetter(joined[0]) && !s_keywords.Contains(joined) ? joined : "_" + joined;
    }

    /// <summary>The end of an id that makes a name of its own.</summary>
    public static string TailOf(string id)
    {
        string letters = string.Concat(id.Skip(id.IndexOf('_', StringComparison.Ordinal) + 1).Where(char.IsAsciiLetterOrDigit));
        return letters.Length > TailLength ? letters[..TailLength] : letters;
    }

    // What no name can have goes first: the platform composes no text that has unassigned characters or halves of pairs.
    private static string Composed(string name) => string.Concat(name.Select(character =>
        char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.OtherNotAssigned ? ' ' : character))
        .Normalize(NormalizationForm.FormC);

    private static bool IsInsideWord(char character) =>
        character is '\'' or '’' || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool IsLetter(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber;

    private static bool IsMark(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;

    private static bool IsPart(char character) =>
        IsLetter(character) || IsMark(character) || char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber;
}

using System.Globalization;
using System.Text;

namespace CloseFluent;

/// <summary>
/// A name as people read it: without what cannot be seen, with one blank where there are several or other white space,
/// characters in one form however they were composed. Case is left to the comparison.
/// </summary>
internal static class NameKey
{
    private const char JoinerOfEmoji = '\u200D';

    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    public static string From(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char c in Normalized(name))
        {
            if (char.IsWhiteSpace(c))
            {
                Separate(key);
            }
            else if (!IsUnseen(c))
            {
                key.Append(c);
            }
        }

        return key.ToString().TrimEnd(' ');
    }

    // Half a character cannot be normalized; such a name is compared as it is.
    private static string Normalized(string name) =>
        LineBreaks.HasHalfCharacter(name) ? name : name.Normalize(NormalizationForm.FormKC);

    private static void Separate(StringBuilder key)
    {
        if (key.Length > 0 && key[key.Length - 1] != ' ')
        {
            key.Append(' ');
        }
    }

    // Marks of direction, soft hyphens and blanks of no width; and what asks for an emoji in colour or in black.
    private static bool IsUnseen(char c) =>
        c is '\uFE0E' or '\uFE0F'
        || (c != JoinerOfEmoji && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control);
}

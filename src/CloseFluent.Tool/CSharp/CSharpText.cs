using System.Globalization;
using System.Text;

namespace CloseFluent.Tool;

/// <summary>Writes any text as a C# literal or as the text of a comment, and reads literals again.</summary>
internal static class CSharpText
{
    private const int LengthOfCode = 4;

    public static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (IsPlain(text, index))
            {
                literal.Append(character is '"' or '\\' ? "\\" : string.Empty).Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Reads the literal that begins at a place, which is moved behind it. Null where there is none.</summary>
    public static string? ReadLiteral(string line, ref int index)
    {
        if (index >= line.Length || line[index] != '"')
        {
            return null;
        }

        StringBuilder text = new();
        for (index++; index < line.Length && line[index] != '"'; index++)
        {
            if (line[index] != '\\')
            {
                text.Append(line[index]);
            }
            else if (index + 1 < line.Length && line[index + 1] != 'u')
            {
                text.Append(line[++index]);
            }
            else if (index + 1 + LengthOfCode < line.Length
                && ushort.TryParse(
                    line.AsSpan(index + 2, LengthOfCode), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code))
            {
                text.Append((char)code);
                index += 1 + LengthOfCode;
            }
            else
            {
                return null;
            }
        }

        return index++ < line.Length ? text.ToString() : null;
    }

    /// <summary>Writes a text as one line of a documentation comment.</summary>
    public static string Comment(string text)
    {
        StringBuilder comment = new();
        for (int index = 0; index < text.Length; index++)
        {
            comment.Append(text[index] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                var other => IsPlain(text, index) ? other.ToString() : " ",
            });
        }

        return comment.ToString().Trim();
    }

    // What would break the line, steer the direction of text, or cannot be seen, does not belong into a source.
    private static bool IsPlain(string text, int index)
    {
        if (char.IsSurrogate(text[index]))
        {
            return char.IsHighSurrogate(text[index])
                ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                : index > 0 && char.IsHighSurrogate(text[index - 1]);
        }

        return char.GetUnicodeCategory(text[index])
            is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
    }
}

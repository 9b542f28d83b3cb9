namespace CloseFluent.Grammar;

/// <summary>The characters that would end a line somewhere on the way to a recipient or a reader.</summary>
internal static class LineBreaks
{
    private const int Longest = 200;

    public static bool IsBreakOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>Determines whether a text contains such a character.</summary>
    public static bool HasBreakOrControl(string text)
    {
        foreach (char c in text)
        {
            if (IsBreakOrControl(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a surrogate is without its pair, as in text that was cut between the two.</summary>
    public static bool HasHalfCharacter(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Shows each control character as one that can be read on one line.</summary>
    public static string OnOneLine(string text) => HasBreakOrControl(text)
        ? new string([.. text.Select(c => IsBreakOrControl(c) ? '\uFFFD' : c)])
        : text;

    /// <summary>Creates text fit for one line of a message: control characters are shown as such, long text is cut.</summary>
    public static string Show(string text)
    {
        string line = OnOneLine(text);
        return line.Length <= Longest ? line : line.Substring(0, Longest) + "…";
    }

    /// <summary>Ends what somebody else said as a sentence, so that another can follow it.</summary>
    public static string Sentence(string text) => text.TrimEnd(' ', '.') + ".";
}

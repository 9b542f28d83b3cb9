namespace CloseFluent;

/// <summary>The characters that would end a line somewhere on the way to a recipient or a reader.</summary>
internal static class LineBreaks
{
    private const int Longest = 200;

    public static bool IsBreakOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>Makes text fit for one line of a message: control characters are shown as such, long text is cut.</summary>
    public static string Show(string text)
    {
        string line = text.Any(IsBreakOrControl)
            ? new string([.. text.Select(c => IsBreakOrControl(c) ? '\uFFFD' : c)])
            : text;
        return line.Length <= Longest ? line : line.Substring(0, Longest) + "…";
    }
}

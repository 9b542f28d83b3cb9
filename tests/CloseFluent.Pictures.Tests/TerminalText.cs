using System.Globalization;
using System.Text.RegularExpressions;

namespace CloseFluent.Pictures.Tests;

/// <summary>Reads the colours that a program writes to a terminal.</summary>
internal static partial class TerminalText
{
    /// <summary>The parts between which the cursor went up to draw the same lines anew.</summary>
    public static IReadOnlyList<string> Frames(string written) => CursorUp().Split(written);

    public static IReadOnlyList<IReadOnlyList<Run>> Lines(string written) =>
        [.. OtherCodes().Replace(written, string.Empty).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(Runs)];

    public static string Plain(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private static List<Run> Runs(string line)
    {
        List<Run> runs = [];
        string colour = Colour.Text;
        bool isBold = false;
        int start = 0;
        foreach (Match code in Style().Matches(line))
        {
            Add(code.Index);
            start = code.Index + code.Length;
            string style = code.Groups[1].Value;
            (colour, isBold) = style switch
            {
                "" or "0" => (Colour.Text, false),
                "1" => (colour, true),
                _ when style.StartsWith("38;5;", StringComparison.Ordinal) => (Indexed(style[5..]), isBold),
                _ => (colour, isBold),
            };
        }

        Add(line.Length);
        return runs;

        void Add(int end)
        {
            if (end > start)
            {
                runs.Add(new Run(line[start..end], colour, isBold));
            }
        }
    }

    private static string Indexed(string index) => int.Parse(index, CultureInfo.InvariantCulture) switch
    {
        2 or 10 => Colour.Added,
        3 or 11 => Colour.Warning,
        8 => Colour.Faint,
        12 => Colour.Keyword,
        _ => Colour.Text,
    };

    [GeneratedRegex("\x1b\\[\\d*A")]
    private static partial Regex CursorUp();

    [GeneratedRegex("\x1b\\[([\\d;]*)m")]
    private static partial Regex Style();

    [GeneratedRegex("\x1b\\[\\??[\\d;]*[A-LN-Za-ln-z]")]
    private static partial Regex OtherCodes();
}

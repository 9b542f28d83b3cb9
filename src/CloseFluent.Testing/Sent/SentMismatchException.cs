namespace CloseFluent.Testing;

/// <summary>What was sent is not what a test expects.</summary>
public sealed class SentMismatchException : Exception
{
    private const string Indent = "            ";

    internal SentMismatchException(string expected, string received)
        : base(
            "What was sent differs from what the test expects (- expected, + sent).\n\n"
            + LineDifference.Create(expected, received)
            + "\n\nIf it is right, put this in place of the expected text:\n\n"
            + Literal(received)) =>
        Received = received;

    /// <summary>What was sent.</summary>
    public string Received { get; }

    /// <summary>Compares two texts; how their lines end makes no difference.</summary>
    internal static void ThrowIfDifferent(string expected, string received)
    {
        string wanted = expected.Replace("\r\n", "\n").Trim('\n');
        if (wanted != received)
        {
            throw new SentMismatchException(wanted, received);
        }
    }

    // A literal needs more quotes than are together in the text. It is indented as an argument of a call in a test.
    private static string Literal(string text)
    {
        string quotes = "\"\"\"";
        while (text.Contains(quotes))
        {
            quotes += "\"";
        }

        IEnumerable<string> lines = new[] { quotes }.Concat(text.Split('\n')).Append(quotes);
        return string.Join("\n", lines.Select(line => line.Length > 0 ? Indent + line : line));
    }
}

namespace CloseFluent.Analyzers;

/// <summary>How a wanted value is made of what was handed in.</summary>
/// <param name="Ways">The ways there are to write it.</param>
/// <param name="Text">The one text to write in place of the arguments; null where nobody can know.</param>
/// <param name="More">What else can be done.</param>
internal sealed record Replacement(IReadOnlyList<string> Ways, string? Text, string More = "")
{
    /// <summary>The one way there is.</summary>
    public static Replacement From(string text, bool canBeWritten = true) => new([text], canBeWritten ? text : null);

    /// <summary>As a message shows it, in the call that it is for.</summary>
    public string Show(string called) => Show(way => $"{called}({way})");

    /// <summary>As a message shows it, alone.</summary>
    public string Show() => Show(way => way);

    private string Show(Func<string, string> around) => Ways.Count == 0 ? More
        : $"write '{string.Join("' or '", Ways.Select(way => around(Shorten(way))))}'"
            + (More.Length > 0 ? $", or {More}" : "");

    /// <summary>The text on one line that is not too long.</summary>
    public static string Shorten(string text) => CodeQuote.From(text);
}

namespace CloseFluent.Analyzers;

/// <summary>How a wanted value is made of what was passed.</summary>
/// <param name="Alternatives">The ways there are to write it.</param>
/// <param name="Text">The one text to write in place of the arguments; null where no one can know.</param>
/// <param name="Hint">What else can be done.</param>
internal sealed record Replacement(IReadOnlyList<string> Alternatives, string? Text, string Hint = "")
{
    /// <summary>The one way there is.</summary>
    public static Replacement From(string text, bool canBeWritten = true) => new([text], canBeWritten ? text : null);

    /// <summary>As a message shows it, in the call that it is for.</summary>
    public string Show(string called) => Show(candidate => $"{called}({candidate})");

    /// <summary>As a message shows it, alone.</summary>
    public string Show() => Show(candidate => candidate);

    private string Show(Func<string, string> wrap)
    {
        if (Alternatives.Count == 0)
        {
            return Hint;
        }

        return $"write '{string.Join("' or '", Alternatives.Select(candidate => wrap(Shorten(candidate))))}'"
            + (Hint.Length > 0 ? $", or {Hint}" : "");
    }

    /// <summary>The text on one line that is not too long.</summary>
    public static string Shorten(string text) => CodeQuote.From(text);
}

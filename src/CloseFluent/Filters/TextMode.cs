namespace CloseFluent;

/// <summary>How the words of a text condition are looked for.</summary>
internal readonly record struct TextMode(string Value)
{
    /// <summary>All the words, whole, in any order and place.</summary>
    public static TextMode FullWords { get; } = new(TextModes.FullWords);

    /// <summary>The words next to each other, in this order.</summary>
    public static TextMode Phrase { get; } = new(TextModes.Phrase);

    /// <summary>Words that begin with these.</summary>
    public static TextMode BeginningOfWords { get; } = new(TextModes.BeginningOfWords);

    /// <summary>The whole value and nothing else.</summary>
    public static TextMode ExactValue { get; } = new(TextModes.ExactValue);
}

namespace CloseFluent;

/// <summary>How the words of a text condition are looked for.</summary>
internal readonly record struct TextMode(string Value)
{
    /// <summary>All the words, whole, in any order and place.</summary>
    public static TextMode FullWords { get; } = new("full_words");

    /// <summary>The words next to each other, in this order.</summary>
    public static TextMode Phrase { get; } = new("phrase");

    /// <summary>Words that begin with these.</summary>
    public static TextMode BeginningOfWords { get; } = new("beginning_of_words");
}

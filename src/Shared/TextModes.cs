namespace CloseFluent.Grammar;

/// <summary>The ways in which Close compares text. Close may know more of them.</summary>
internal static class TextModes
{
    /// <summary>All the words, whole, in any order and place.</summary>
    public const string FullWords = "full_words";

    /// <summary>The words next to each other, in this order.</summary>
    public const string Phrase = "phrase";

    /// <summary>Words that begin with these.</summary>
    public const string BeginningOfWords = "beginning_of_words";

    /// <summary>The whole value and nothing else.</summary>
    public const string ExactValue = "exact_value";
}

using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// A field that contains text. Close compares the whole value, or finds words in it, but no parts of words.
/// </summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName(ConditionTypes.Text)]
public sealed class TextField<TObject> : SortableField<TObject>
    where TObject : ObjectFields<TObject>
{
    private const string WordsOnly =
        "Close finds whole words or their beginnings: write .HasWords(…), .HasPhrase(…) or .HasWordsStartingWith(…); for the "
        + "whole value write .Is(…).";

    internal TextField(JsonTree reference)
        : base(reference)
    {
    }

    /// <summary>
    /// The field is exactly this text and nothing more: the only way to reach one e-mail address or one name without those
    /// that contain it. Close does not say whether upper and lower case count here.
    /// </summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or blank.</exception>
    [CloseName(TextModes.ExactValue)]
    [AlsoCalled("Equals", "EqualTo", "Contains", "ToLower", "ToUpper")]
    public Filter<TObject> Is([ArgumentKind(ArgumentKind.Words)] string value) =>
        Has(TextModes.ExactValue, FilterArguments.RequireWords(value));

    /// <summary>The field contains all these words, in any order and place, and maybe others.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or blank.</exception>
    [CloseName(TextModes.FullWords)]
    [AlsoCalled("Like", "Matches", "Includes", "Search")]
    public Filter<TObject> HasWords([ArgumentKind(ArgumentKind.Words)] string words) =>
        Has(TextModes.FullWords, FilterArguments.RequireWords(words));

    /// <summary>
    /// The field contains these words next to each other, in this order, and maybe others before and after:
    /// <c>ann@example.com</c> is also found in <c>mary-ann@example.com</c>. For the whole value write <see cref="Is"/>.
    /// </summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> is null or blank.</exception>
    [CloseName(TextModes.Phrase)]
    public Filter<TObject> HasPhrase([ArgumentKind(ArgumentKind.Words)] string phrase) =>
        Has(TextModes.Phrase, FilterArguments.RequireWords(phrase));

    /// <summary>The field contains words that begin with these, and maybe others.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="beginnings"/> is null or blank.</exception>
    [CloseName(TextModes.BeginningOfWords)]
    [AlsoCalled("BeginsWith")]
    public Filter<TObject> HasWordsStartingWith([ArgumentKind(ArgumentKind.Words)] string beginnings) =>
        Has(TextModes.BeginningOfWords, FilterArguments.RequireWords(beginnings));

    /// <summary>Not there: Close finds words.</summary>
    /// <returns>The condition.</returns>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> Contains(string value) => throw new NotSupportedException();

    /// <summary>Not there: Close finds words.</summary>
    /// <returns>The condition.</returns>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> StartsWith(string value) => throw new NotSupportedException();

    /// <summary>Not there: Close finds words.</summary>
    /// <returns>The condition.</returns>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> EndsWith(string value) => throw new NotSupportedException();

    private Filter<TObject> Has(string mode, string words) => Must(FilterConditions.Text(mode, words));
}

using System.ComponentModel;

namespace CloseFluent;

/// <summary>A field that holds text. Close finds words in it, not parts of words.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
[CloseName("text")]
public sealed class TextField<TObject> : SortableField<TObject>
    where TObject : ObjectFields<TObject>
{
    private const string WordsOnly =
        "Close finds whole words or their beginnings: write .HasWords(…), .HasPhrase(…) or .HasWordsStartingWith(…).";

    internal TextField(FieldReference reference)
        : base(reference)
    {
    }

    /// <summary>The field has all these words, in any order and place.</summary>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or blank.</exception>
    [CloseName("full_words")]
    public Filter<TObject> HasWords([ArgumentKind(ArgumentKind.Words)] string words) =>
        Has(TextMode.FullWords, FilterArguments.RequireWords(words));

    /// <summary>The field has these words next to each other, in this order.</summary>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> is null or blank.</exception>
    [CloseName("phrase")]
    public Filter<TObject> HasPhrase([ArgumentKind(ArgumentKind.Words)] string phrase) =>
        Has(TextMode.Phrase, FilterArguments.RequireWords(phrase));

    /// <summary>The field has words that begin with these.</summary>
    /// <exception cref="ArgumentException"><paramref name="beginnings"/> is null or blank.</exception>
    [CloseName("beginning_of_words")]
    public Filter<TObject> HasWordsStartingWith([ArgumentKind(ArgumentKind.Words)] string beginnings) =>
        Has(TextMode.BeginningOfWords, FilterArguments.RequireWords(beginnings));

    /// <summary>Not there: Close finds words.</summary>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> Contains(string value) => throw new NotSupportedException();

    /// <summary>Not there: Close finds words.</summary>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> StartsWith(string value) => throw new NotSupportedException();

    /// <summary>Not there: Close finds words.</summary>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> EndsWith(string value) => throw new NotSupportedException();

    /// <summary>Not there: Close finds words.</summary>
    [Obsolete(WordsOnly, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Filter<TObject> Is(string value) => throw new NotSupportedException();

    private Filter<TObject> Has(TextMode mode, string words) =>
        Must(new TextCondition(mode, words));
}

using System.Collections;
using System.Diagnostics;

namespace CloseFluent.Testing;

/// <summary>
/// All that was sent to Close, in order. It is text: compare <see cref="ToString"/> with any tool, or the entries as values.
/// An action is listed once, however often it was retried until Close took it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SentActions : IReadOnlyList<SentAction>, IEquatable<SentActions>
{
    internal const string NotScripted = "Not scripted, so it failed: ";

    private readonly SentAction[] _sent;
    private readonly string[] _unscripted;
    private readonly Scrub _scrub;

    internal SentActions(IEnumerable<SentAction> sent, IEnumerable<string> unscripted, Scrub scrub = Scrub.None)
    {
        _sent = [.. sent];
        _unscripted = [.. unscripted];
        _scrub = scrub;
    }

    /// <summary>The recording that sending these actions leaves, in this order.</summary>
    /// <returns>The recording.</returns>
    public static SentActions From(params BulkAction[] actions) =>
        new((actions ?? throw new ArgumentNullException(nameof(actions)))
            .Select(action => new SentAction(action)), []);

    /// <inheritdoc/>
    public int Count => _sent.Length;

    /// <summary>The bulk actions as values, in order.</summary>
    public IReadOnlyList<BulkAction> Actions =>
        [.. _sent.Select(sent => sent.Action).OfType<BulkAction>()];

    /// <inheritdoc/>
    public SentAction this[int index] => _sent[index];

    /// <summary>The same recording, with volatile and personal values in its text replaced by stable names.</summary>
    /// <param name="parts">What is replaced.</param>
    /// <returns>A recording without them.</returns>
    /// <remarks>The entries keep their values. Names and words that a filter asks for may be personal, and stay.</remarks>
    public SentActions Scrubbed(Scrub parts = Scrub.Everything) => new(_sent, _unscripted, parts);

    /// <summary>
    /// The same recording by its descriptions alone, one line for each action: for snapshots that are read rather than
    /// studied. It is scrubbed as this recording is.
    /// </summary>
    public SentDescriptions Descriptions => new(_sent, _unscripted, _scrub);

    /// <summary>Compares the text with what a test expects; how lines end makes no difference.</summary>
    /// <param name="expected">The text, best as a raw string literal.</param>
    /// <exception cref="SentMismatchException">
    /// It differs. The message shows where, and the whole text as a literal that can be put in place of the expected one.
    /// </exception>
    public void ShouldBe(string expected)
    {
        SentMismatchException.ThrowIfDifferent(
            expected ?? throw new ArgumentNullException(nameof(expected)), ToString());
    }

    /// <summary>Determines whether both have the same text.</summary>
    public bool Equals(SentActions? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SentActions);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public IEnumerator<SentAction> GetEnumerator() => _sent.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The text: that of the action where there is one; several are numbered and set apart; where there is none it says so.
    /// Calls that had no script follow, since the code may have swallowed their <see cref="UnscriptedCallException"/>.
    /// Lines end in \n. It has no credential.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Scrubber scrubber = new(_scrub);
        string[] texts = [.. _sent.Select(scrubber.Scrubbed)];
        string sent = texts.Length switch
        {
            0 => "Nothing was sent.",
            1 => texts[0],
            _ => string.Join("\n\n", texts.Select((text, index) => FormattableString.Invariant($"# {index + 1}\n{text}"))),
        };
        return string.Join(
            "\n\n",
            _unscripted.Select(call => NotScripted + scrubber.Scrubbed(call)).Prepend(sent));
    }
}

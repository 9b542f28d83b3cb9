using System.Collections;
using System.Diagnostics;

namespace CloseFluent.Testing;

/// <summary>
/// What was sent to Close, one sentence on one line for each action, in order. Actions with the same sentence cannot be
/// distinguished here: the JSON of <see cref="SentActions"/> shows every difference.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SentDescriptions : IReadOnlyList<string>, IEquatable<SentDescriptions>
{
    private readonly SentAction[] _sent;
    private readonly string[] _unscripted;
    private readonly string[] _lines;
    private readonly string _text;

    internal SentDescriptions(SentAction[] sent, string[] unscripted, Scrub scrub)
    {
        Scrubber scrubber = new(scrub);
        _sent = sent;
        _unscripted = unscripted;
        _lines = [.. sent.Select(scrubber.ScrubbedDescription)];
        string[] lines = _lines.Length == 0 ? ["Nothing was sent."] : _lines;
        _text = string.Join(
            "\n", lines.Concat(unscripted.Select(call => SentActions.NotScripted + scrubber.Scrubbed(call))));
    }

    /// <inheritdoc/>
    public int Count => _lines.Length;

    /// <inheritdoc/>
    public string this[int index] => _lines[index];

    /// <summary>The same descriptions, with volatile and personal values replaced by stable names.</summary>
    /// <param name="parts">What is replaced.</param>
    /// <returns>The sentences without them.</returns>
    /// <remarks>Names and words that a filter asks for may be personal, and stay.</remarks>
    public SentDescriptions Scrubbed(Scrub parts = Scrub.Everything) => new(_sent, _unscripted, parts);

    /// <inheritdoc cref="SentActions.ShouldBe"/>
    public void ShouldBe(string expected) => SentMismatchException.ThrowIfDifferent(
        expected ?? throw new ArgumentNullException(nameof(expected)), ToString());

    /// <summary>Determines whether both have the same text.</summary>
    public bool Equals(SentDescriptions? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SentDescriptions);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _lines.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The lines; where nothing was sent it says so. Calls that had no script follow, since the code may have swallowed
    /// their <see cref="UnscriptedCallException"/>. Lines end in \n. It has no credential.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text;
}

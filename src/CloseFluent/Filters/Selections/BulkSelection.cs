using System.ComponentModel;
using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// What a bulk action is sent for: a filter (or a text query), an order, and a limit. A value of its own: it can be named,
/// reused, counted and compared without any action, and never changes.
/// </summary>
/// <remarks>
/// Made by <see cref="Leads"/> and <see cref="Contacts"/>. Sent as <c>s_query</c> (or <c>query</c>), <c>sort</c> and
/// <c>results_limit</c>; see <see href="https://developer.close.com/api/resources/bulk-actions"/>.
/// </remarks>
[ChangesNothing("selection")]
[DebuggerDisplay("{Description,nq}")]
public class BulkSelection : IEquatable<BulkSelection>
{
    internal BulkSelection(SelectionContent content) => Content = content;

    /// <summary>At most how many of the matches are taken, in order; null where all are.</summary>
    public int? Limit => Content.Limit;

    /// <summary>
    /// The selection as canonical JSON: <c>s_query</c> or <c>query</c>, <c>results_limit</c>, <c>sort</c>; indented.
    /// </summary>
    public string Json => CanonicalJson.Indent(ToBytes());

    /// <summary>
    /// The description of the selection on one line without control characters: the text with which <see cref="ToString"/>
    /// begins, with parentheses in place of a list. Long texts are cut and long lists shortened; the line as a whole has no
    /// limit. It has no credential, but the values that are asked for, which may be personal.
    /// </summary>
    public string Description
    {
        get
        {
            string description = SelectionDescription.OnOneLine(Content);
            return SelectionDescription.ZoneOf(Content) is { } zone ? $"{description} ({zone})" : description;
        }
    }

    internal SelectionContent Content { get; }

    internal string FullDescription => SelectionDescription.Describe(Content);

    /// <summary>Takes only the first matches, in the order of the selection. A second call replaces the first.</summary>
    /// <param name="limit">At most how many, 1 or more. Sent as <c>results_limit</c>.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is 0 or negative.</exception>
    [AlsoCalled("Limit", "Top", "First", "Max", "ResultsLimit")]
    public BulkSelection Take([ArgumentKind(ArgumentKind.Limit)] int limit) => new(Limited(limit));

    /// <summary>
    /// Takes a pasted selection as it is, also where an action would not be made of it: its root is neither lead nor
    /// contact, of which Close does not say what a bulk action does with it, a part of it holds for every object or for
    /// none, it depends on who asks, or a page size was all that bounded it. Count it and look at it first. On any other
    /// selection it says nothing.
    /// </summary>
    /// <returns>The selection.</returns>
    [Widens]
    public BulkSelection Unchecked() => new(Content with { Doubt = null, PageDoubt = null });

    /// <summary>Determines whether two values are equal, as <see cref="Equals(BulkSelection)"/> does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator ==(BulkSelection? left, BulkSelection? right) => Equals(left, right);

    /// <summary>Determines whether two values are not equal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator !=(BulkSelection? left, BulkSelection? right) => !Equals(left, right);

    /// <summary>Determines whether both selections are sent as the same JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(BulkSelection? other) =>
        other is not null && (ReferenceEquals(this, other) || ToBytes().Span.SequenceEqual(other.ToBytes().Span));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => Equals(obj as BulkSelection);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);

    /// <summary>Gets the description of the selection on the first lines, then as canonical JSON.</summary>
    public sealed override string ToString() =>
        SelectionDescription.ZoneOf(Content) is { } zone
            ? $"{FullDescription}\n({zone})\n{Json}"
            : $"{FullDescription}\n{Json}";

    private protected SelectionContent Limited(int limit) =>
        limit > 0
            ? Content with { Limit = limit }
            : throw new ArgumentOutOfRangeException(
                nameof(limit), limit, "A limit is 1 or more. To take every match, leave Take out.");

    private ReadOnlyMemory<byte> ToBytes() => CanonicalJson.Write(Content.Write, Content.Query.EstimatedSize);
}

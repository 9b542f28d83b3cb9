using System.ComponentModel;
using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// A condition on objects of one kind, made from their fields. Conditions are combined with <c>&amp;</c> (or
/// <c>&amp;&amp;</c>), <c>|</c> (or <c>||</c>) and <c>!</c>, and never change.
/// </summary>
/// <typeparam name="TObject">The fields of the kind, for example <see cref="LeadFields"/>.</typeparam>
/// <remarks>See <see href="https://developer.close.com/api/resources/advanced-filtering"/>.</remarks>
[ChangesNothing("filter")]
[DebuggerDisplay("{Description,nq}")]
public sealed class Filter<TObject> : IEquatable<Filter<TObject>>
    where TObject : ObjectFields<TObject>
{
    internal Filter(FilterNode node) => Node = node;

    /// <summary>The condition alone as compact JSON, without the <c>object_type</c> clause that a selection adds.</summary>
    public string Json => CanonicalJson.Text(Node.Write);

    /// <summary>
    /// The description of the condition on one line without control characters: what <see cref="ToString"/> gives, with
    /// parentheses in place of a list. Long texts are cut and long lists shortened; the line as a whole has no limit. It has
    /// no credential, but the values that are asked for, which may be personal.
    /// </summary>
    public string Description => FilterDescription.OnOneLine(Node);

    internal FilterNode Node { get; }

    /// <summary>Both conditions must hold.</summary>
    [AlsoCalled("And", "AndAlso", "Both")]
    public static Filter<TObject> operator &(Filter<TObject> left, Filter<TObject> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Filter<TObject>(GroupNode.And(left.Node, right.Node));
    }

    /// <summary>At least one of both conditions must hold.</summary>
    [AlsoCalled("Or", "OrElse", "Either")]
    public static Filter<TObject> operator |(Filter<TObject> left, Filter<TObject> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Filter<TObject>(GroupNode.Or(left.Node, right.Node));
    }

    /// <summary>The condition must not hold.</summary>
    [AlsoCalled("Not", "Negate", "Invert")]
    public static Filter<TObject> operator !(Filter<TObject> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new Filter<TObject>(filter.Node.Negate());
    }

    /// <summary>Never true in C#: only there so that <c>||</c> can be written for <c>|</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator true(Filter<TObject> filter) => false;

    /// <summary>Never false in C#: only there so that <c>&amp;&amp;</c> can be written for <c>&amp;</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator false(Filter<TObject> filter) => false;

    /// <summary>Determines whether both conditions are written the same way.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(Filter<TObject>? other) => other is not null && Json == other.Json;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => Equals(obj as Filter<TObject>);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);

    /// <summary>Gets the description of the condition, as a list where it needs one.</summary>
    public override string ToString() => FilterDescription.Describe(Node);
}

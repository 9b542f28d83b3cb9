using System.ComponentModel;

namespace CloseFluent;

/// <summary>The id of the object itself.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <typeparam name="TId">The id of the object.</typeparam>
public sealed class IdField<TObject, TId>
    where TObject : ObjectFields<TObject>
    where TId : CloseId
{
    private const string NoEquality =
        "A filter is built, not computed: write .Is(…) instead of ==, and !….Is(…) instead of !=.";

    internal IdField()
    {
    }

    /// <summary>Not there: a filter is built with <c>.Is(…)</c>.</summary>
    [Obsolete(NoEquality, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator ==(IdField<TObject, TId> field, object? value) => throw new NotSupportedException();

    /// <summary>Not there: a filter is built with <c>!….Is(…)</c>.</summary>
    [Obsolete(NoEquality, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Filter<TObject> operator !=(IdField<TObject, TId> field, object? value) => throw new NotSupportedException();

    /// <summary>The object is this one.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    [AlsoCalled("Equals", "EqualTo")]
    public Filter<TObject> Is(TId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Filter<TObject>(FilterNode.Id(id.Value));
    }

    /// <summary>The object is one of these.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no id, or one of them is null.</exception>
    public Filter<TObject> IsAnyOf(TId first, params TId[] rest) => IsAnyOf(FilterArguments.List(first, rest));

    /// <inheritdoc cref="IsAnyOf(TId, TId[])"/>
    [AlsoCalled("Contains", "In", "OneOf")]
    public Filter<TObject> IsAnyOf([ArgumentKind(ArgumentKind.SomeItems)] IEnumerable<TId> ids) =>
        new(FilterNode.AnyId([.. FilterArguments.RequireSome(ids).Select(id => id.Value)]));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string? ToString() => base.ToString();

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();
}

using System.ComponentModel;

namespace CloseFluent;

/// <summary>The objects of one kind that belong to an object, for example the contacts of a lead.</summary>
/// <typeparam name="TObject">The fields of the object.</typeparam>
/// <typeparam name="TRelated">The fields of the related objects.</typeparam>
public sealed class Related<TObject, TRelated>
    where TObject : ObjectFields<TObject>
    where TRelated : ObjectFields<TRelated>
{
    private readonly ObjectFields<TObject> _owner;
    private readonly TRelated _related;

    internal Related(ObjectFields<TObject> owner, TRelated related)
    {
        _owner = owner;
        _related = related;
    }

    /// <summary>There is at least one.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> Any() => Has(GroupNode.And());

    /// <summary>There is at least one that meets the condition.</summary>
    /// <param name="condition">The condition on the related object, made from its own fields.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is null or returns null.</exception>
    [AlsoCalled("Contains", "Has", "Exists", "Some", "First", "FirstOrDefault")]
    public Filter<TObject> Any(Func<TRelated, Filter<TRelated>> condition) => Has(_related.Build(condition).Node);

    /// <summary>There is none.</summary>
    /// <returns>The condition.</returns>
    public Filter<TObject> None() => !Any();

    /// <summary>There is none that meets the condition.</summary>
    /// <inheritdoc cref="Any(Func{TRelated, Filter{TRelated}})"/>
    public Filter<TObject> None(Func<TRelated, Filter<TRelated>> condition) => !Any(condition);

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

    private Filter<TObject> Has(FilterNode relatedQuery) =>
        new(FilterNode.HasRelated(_owner.ObjectType, _related.ObjectType, relatedQuery));
}

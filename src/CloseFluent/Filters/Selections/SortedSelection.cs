namespace CloseFluent;

/// <summary>A selection in an order; further fields decide between objects that are equal so far.</summary>
/// <typeparam name="TObject">The fields of the objects selected.</typeparam>
public sealed class SortedSelection<TObject> : BulkSelection<TObject>
    where TObject : ObjectFields<TObject>
{
    private readonly TObject _fields;

    private SortedSelection(SelectionContent content, TObject fields)
        : base(content) =>
        _fields = fields;

    /// <summary>Orders what is equal so far by another field, least or earliest first.</summary>
    /// <param name="key">Returns the field: <c>lead =&gt; lead.Name</c>.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null or returns null.</exception>
    public SortedSelection<TObject> ThenBy(Func<TObject, SortableField<TObject>> key) =>
        By(key, isDescending: false, Content, _fields);

    /// <summary>Orders what is equal so far by another field, greatest or latest first.</summary>
    /// <inheritdoc cref="ThenBy"/>
    public SortedSelection<TObject> ThenByDescending(Func<TObject, SortableField<TObject>> key) =>
        By(key, isDescending: true, Content, _fields);

    /// <inheritdoc cref="BulkSelection.Take"/>
    public new LimitedSelection<TObject> Take([ArgumentKind(ArgumentKind.Limit)] int limit) => new(Limited(limit));

    internal static SortedSelection<TObject> By(
        Func<TObject, SortableField<TObject>> key, bool isDescending, SelectionContent content, TObject fields)
    {
        ArgumentNullException.ThrowIfNull(key);
        SortableField<TObject> field = FilterArguments.NotNull(key(fields), nameof(key));
        return new SortedSelection<TObject>(content.OrderedBy(field.Reference, isDescending), fields);
    }
}

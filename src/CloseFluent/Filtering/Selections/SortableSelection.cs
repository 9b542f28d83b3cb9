namespace CloseFluent;

/// <summary>A selection that can still be put in an order.</summary>
/// <typeparam name="TObject">The fields of the objects selected.</typeparam>
public sealed class SortableSelection<TObject> : BulkSelection
    where TObject : ObjectFields<TObject>
{
    private readonly TObject fields;

    internal SortableSelection(SelectionQuery query, TObject fields)
        : base(new SelectionContent(query)) =>
        this.fields = fields;

    /// <summary>Orders by a field, least or earliest first. The order decides whom <see cref="BulkSelection.Take"/> takes.</summary>
    /// <param name="key">Gives the field: <c>lead =&gt; lead.DateCreated</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null or gives null.</exception>
    public SortedSelection<TObject> OrderBy(Func<TObject, SortableField<TObject>> key) =>
        new SortedSelection<TObject>(Content, fields).ThenBy(key);

    /// <summary>Orders by a field, greatest or latest first. The order decides whom <see cref="BulkSelection.Take"/> takes.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public SortedSelection<TObject> OrderByDescending(Func<TObject, SortableField<TObject>> key) =>
        new SortedSelection<TObject>(Content, fields).ThenByDescending(key);

    /// <inheritdoc cref="BulkSelection.Take"/>
    public new LimitedSelection<TObject> Take(int limit) => new(Limited(limit));
}

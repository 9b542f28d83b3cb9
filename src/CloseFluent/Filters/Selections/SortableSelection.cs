namespace CloseFluent;

/// <summary>A selection that can still be put in an order.</summary>
/// <typeparam name="TObject">The fields of the objects selected.</typeparam>
public sealed class SortableSelection<TObject> : BulkSelection<TObject>
    where TObject : ObjectFields<TObject>
{
    private readonly TObject _fields;

    private readonly FilterNode _root;

    private SortableSelection(TObject fields, FilterNode root)
        : base(new SelectionContent(new FilterQuery(root)))
    {
        _fields = fields;
        _root = root;
    }

    /// <summary>Takes only those that meet a condition too.</summary>
    /// <param name="condition">Makes the condition from the fields: <c>lead =&gt; lead.Name.HasWords("bakery")</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is null or returns null.</exception>
    public SortableSelection<TObject> Where(Func<TObject, Filter<TObject>> condition) =>
        With(_fields.Build(condition).Node);

    /// <summary>
    /// Orders by a field, least or earliest first. The order decides whom <see cref="BulkSelection.Take"/> takes.
    /// </summary>
    /// <param name="key">Returns the field: <c>lead =&gt; lead.DateCreated</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null or returns null.</exception>
    public SortedSelection<TObject> OrderBy(Func<TObject, SortableField<TObject>> key) =>
        SortedSelection<TObject>.By(key, isDescending: false, Content, _fields);

    /// <summary>
    /// Orders by a field, greatest or latest first. The order decides whom <see cref="BulkSelection.Take"/> takes.
    /// </summary>
    /// <inheritdoc cref="OrderBy"/>
    public SortedSelection<TObject> OrderByDescending(Func<TObject, SortableField<TObject>> key) =>
        SortedSelection<TObject>.By(key, isDescending: true, Content, _fields);

    /// <inheritdoc cref="BulkSelection.Take"/>
    public new LimitedSelection<TObject> Take([ArgumentKind(ArgumentKind.Limit)] int limit) => new(Limited(limit));

    internal static SortableSelection<TObject> All(TObject fields) =>
        new(fields, GroupNode.And(FilterNode.ObjectType(fields.ObjectType)));

    internal SortableSelection<TObject> WithIds(IReadOnlyList<CloseId> ids) =>
        With(ids.Count == 1 ? FilterNode.Id(ids[0].Value) : FilterNode.AnyId([.. ids.Select(id => id.Value)]));

    private SortableSelection<TObject> With(FilterNode condition) => new(_fields, GroupNode.And(_root, condition));
}

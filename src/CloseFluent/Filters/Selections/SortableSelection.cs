namespace CloseFluent;

/// <summary>A selection that can still be put in an order.</summary>
/// <typeparam name="TObject">The fields of the objects selected.</typeparam>
public sealed class SortableSelection<TObject> : BulkSelection<TObject>
    where TObject : ObjectFields<TObject>
{
    private readonly TObject _fields;

    private readonly FilterNode _root;

    // What is asked for beside the kind of object; null where nothing is.
    private readonly FilterNode? _condition;

    private SortableSelection(TObject fields, FilterNode root, FilterNode? condition)
        : base(new SelectionContent(new FilterQuery(root)))
    {
        _fields = fields;
        _root = root;
        _condition = condition;
    }

    /// <summary>
    /// Selects what is in both selections, as one filter. An order and a limit come afterwards, since an action has one of
    /// each.
    /// </summary>
    /// <exception cref="ArgumentNullException">A selection is null.</exception>
    [AlsoCalled("Intersect", "And", "AndAlso")]
    public static SortableSelection<TObject> operator &(SortableSelection<TObject> left, SortableSelection<TObject> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return right._condition is null ? left : left.With(right._condition);
    }

    /// <summary>
    /// Selects what is in one of both selections, or in both, as one filter. An order and a limit come afterwards, since an
    /// action has one of each.
    /// </summary>
    /// <exception cref="ArgumentNullException">A selection is null.</exception>
    [AlsoCalled("Union", "Concat", "Or", "OrElse", "Append", "Merge", "Combine")]
    public static SortableSelection<TObject> operator |(SortableSelection<TObject> left, SortableSelection<TObject> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        SortableSelection<TObject> all = All(left._fields);
        return left._condition is null || right._condition is null
            ? all
            : all.With(GroupNode.Or(left._condition, right._condition));
    }

    /// <summary>Selects what is not in another selection, as one filter.</summary>
    /// <param name="other">What is left out.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> selects everything, which would leave nothing.</exception>
    public SortableSelection<TObject> Except(SortableSelection<TObject> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other._condition is { } condition
            ? With(condition.Negate())
            : throw new ArgumentException("Everything would be left out, so that nothing is selected.", nameof(other));
    }

    /// <summary>Takes only those that meet a condition too.</summary>
    /// <param name="condition">Makes the condition from the fields: <c>lead =&gt; lead.Name.HasWords("bakery")</c>.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is null or returns null.</exception>
    public SortableSelection<TObject> Where(Func<TObject, Filter<TObject>> condition) =>
        With(_fields.Build(condition).Node);

    /// <summary>
    /// Orders by a field, least or earliest first. The order decides whom <see cref="BulkSelection.Take"/> takes.
    /// </summary>
    /// <param name="key">Returns the field: <c>lead =&gt; lead.DateCreated</c>.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null or returns null.</exception>
    [AlsoCalled("Sort", "SortBy")]
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
        new(fields, GroupNode.And(FilterNode.ObjectType(fields.ObjectType)), null);

    internal SortableSelection<TObject> WithIds(IReadOnlyList<CloseId> ids) =>
        With(ids.Count == 1 ? FilterNode.Id(ids[0].Value) : FilterNode.AnyId([.. ids.Select(id => id.Value)]));

    private SortableSelection<TObject> With(FilterNode condition) => new(
        _fields,
        GroupNode.And(_root, condition),
        _condition is null ? condition : GroupNode.And(_condition, condition));
}

namespace CloseFluent;

/// <summary>Combines any number of conditions of a list.</summary>
public static class Filters
{
    /// <summary>All of the conditions must hold.</summary>
    /// <param name="filters">At least one condition.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no condition: "all of nothing" would match everything.</exception>
    public static Filter<TObject> AllOf<TObject>(
        [ArgumentKind(ArgumentKind.SomeItems)] IEnumerable<Filter<TObject>> filters)
        where TObject : ObjectFields<TObject> =>
        new(GroupNode.And(Nodes(filters, "all of nothing would match everything")));

    /// <summary>At least one of the conditions must hold.</summary>
    /// <param name="filters">At least one condition.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no condition: "one of nothing" would match nothing.</exception>
    public static Filter<TObject> AnyOf<TObject>(
        [ArgumentKind(ArgumentKind.SomeItems)] IEnumerable<Filter<TObject>> filters)
        where TObject : ObjectFields<TObject> =>
        new(GroupNode.Or(Nodes(filters, "one of nothing would match nothing")));

    private static FilterNode[] Nodes<TObject>(IEnumerable<Filter<TObject>> filters, string consequence)
        where TObject : ObjectFields<TObject>
    {
        ArgumentNullException.ThrowIfNull(filters);
        FilterNode[] nodes = [.. filters.Select(filter => FilterArguments.NotNull(filter, nameof(filters)).Node)];
        return nodes.Length > 0
            ? nodes
            : throw new ArgumentException(
                $"There is no condition in the list, and {consequence}. Decide before this call what an empty list means.",
                nameof(filters));
    }
}

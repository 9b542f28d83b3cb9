namespace CloseFluent.Sandbox;

/// <summary>What a bulk action or a search is about: objects of one type, in order, up to a limit.</summary>
internal sealed record SandboxSelection(string ObjectType, FilterPredicate Filter, IReadOnlyList<SortItem> Sort, int? Limit)
{
    /// <summary>All that match, in order, before the limit.</summary>
    public List<CloseObject> Matches(CloseData data, FilterContext context)
    {
        IEnumerable<CloseObject> matches = data.OfType(ObjectType).Where(item => Filter(item, context) is true);
        foreach (SortItem item in Sort)
        {
            matches = item.Order(matches);
        }

        return [.. matches];
    }
}

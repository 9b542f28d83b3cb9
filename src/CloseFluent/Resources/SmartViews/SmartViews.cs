namespace CloseFluent;

/// <inheritdoc cref="ISmartViews"/>
internal sealed class SmartViews(RequestPipeline requester) : ISmartViews
{
    private static readonly SingleByName<SmartView> s_byName =
        new(("Smart View", "Smart Views"), item => item.Name, item => item.ToString());

    // Without it Close lists the views of leads only.
    private const string AllTypes = "type__in=lead,contact";
    private readonly Resource<SmartView> _views =
        new(requester, "/saved_search/", SmartView.Read, view => view.Id.Value);

    public IAsyncEnumerable<SmartView> ListAsync(CancellationToken cancellationToken = default) =>
        _views.ListAsync(cancellationToken, AllTypes);

    public Task<SmartView> GetAsync(SmartViewId id, CancellationToken cancellationToken = default) =>
        _views.GetAsync(id, cancellationToken);

    public Task<SmartView?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<SmartView> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

namespace CloseFluent;

/// <inheritdoc cref="IOpportunityStatuses"/>
internal sealed class OpportunityStatuses(RequestPipeline pipeline) : IOpportunityStatuses
{
    private static readonly SingleByName<OpportunityStatus> s_byName =
        new(("opportunity status", "opportunity statuses"), item => item.Name, item => item.ToString());

    private readonly Resource<OpportunityStatus> _items =
        new(pipeline, "/status/opportunity/", OpportunityStatus.Read, item => item.Id.Value);

    public IAsyncEnumerable<OpportunityStatus> ListAsync(CancellationToken cancellationToken = default) =>
        _items.ListAsync(cancellationToken);

    public Task<OpportunityStatus?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<OpportunityStatus> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

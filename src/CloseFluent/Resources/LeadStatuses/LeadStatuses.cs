namespace CloseFluent;

/// <inheritdoc cref="ILeadStatuses"/>
internal sealed class LeadStatuses(RequestPipeline requester) : ILeadStatuses
{
    private static readonly SingleByName<LeadStatus> s_byName =
        new(("lead status", "lead statuses"), item => item.Name, item => item.ToString());

    private readonly Resource<LeadStatus> _statuses =
        new(requester, "/status/lead/", LeadStatus.Read, status => status.Id.Value);

    public IAsyncEnumerable<LeadStatus> ListAsync(CancellationToken cancellationToken = default) =>
        _statuses.ListAsync(cancellationToken);

    public Task<LeadStatus?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<LeadStatus> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

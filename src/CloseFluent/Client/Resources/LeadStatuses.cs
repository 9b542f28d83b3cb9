namespace CloseFluent;

/// <inheritdoc cref="ILeadStatuses"/>
internal sealed class LeadStatuses(Requester requester) : ILeadStatuses
{
    private readonly Resource<LeadStatus> _statuses =
        new(requester, "/status/lead/", LeadStatus.Read, status => status.Id.Value);

    public IAsyncEnumerable<LeadStatus> ListAsync(CancellationToken cancellationToken = default) =>
        _statuses.ListAsync(cancellationToken);

    public Task<LeadStatus?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return OnlyMatch.FindAsync(ListAsync(cancellationToken), name, status => status.Name == name, cancellationToken);
    }
}

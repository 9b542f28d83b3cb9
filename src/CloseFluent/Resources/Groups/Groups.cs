namespace CloseFluent;

/// <inheritdoc cref="IGroups"/>
internal sealed class Groups(RequestPipeline pipeline) : IGroups
{
    private static readonly SingleByName<CloseGroup> s_byName =
        new(("group", "groups"), item => item.Name, item => item.ToString());

    private readonly Resource<CloseGroup> _items = new(pipeline, "/group/", CloseGroup.Read, item => item.Id.Value);

    public IAsyncEnumerable<CloseGroup> ListAsync(CancellationToken cancellationToken = default) =>
        _items.ListAsync(cancellationToken);

    public Task<CloseGroup?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<CloseGroup> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

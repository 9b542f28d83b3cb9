namespace CloseFluent;

/// <inheritdoc cref="IUsers"/>
internal sealed class Users(RequestPipeline pipeline) : IUsers
{
    private static readonly SingleByName<CloseUser> s_byName =
        new(("user", "users"), item => item.Name, item => item.ToString());

    private readonly Resource<CloseUser> _items = new(pipeline, "/user/", CloseUser.Read, item => item.Id.Value);

    public IAsyncEnumerable<CloseUser> ListAsync(CancellationToken cancellationToken = default) =>
        _items.ListAsync(cancellationToken);

    public Task<CloseUser?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<CloseUser> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

namespace CloseFluent;

/// <inheritdoc cref="ICustomActivityTypes"/>
internal sealed class CustomActivityTypes(RequestPipeline pipeline) : ICustomActivityTypes
{
    private static readonly SingleByName<CustomActivityType> s_byName =
        new(("custom activity type", "custom activity types"), item => item.Name, item => item.ToString());

    private readonly Resource<CustomActivityType> _items =
        new(pipeline, "/custom_activity/", CustomActivityType.Read, item => item.Id.Value);

    public IAsyncEnumerable<CustomActivityType> ListAsync(CancellationToken cancellationToken = default) =>
        _items.ListAsync(cancellationToken);

    public Task<CustomActivityType?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<CustomActivityType> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        FilterArguments.RequireWords(name);
        return s_byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

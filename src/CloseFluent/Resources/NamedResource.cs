using System.Text.Json;

namespace CloseFluent;

/// <summary>Objects that are listed, and found in that list by their name.</summary>
internal abstract class NamedResource<T>(
    RequestPipeline pipeline, string path, Func<JsonElement, T> read, Func<T, string> identify, SingleByName<T> byName)
    where T : class
{
    private readonly Resource<T> _items = new(pipeline, path, read, identify);

    public IAsyncEnumerable<T> ListAsync(CancellationToken cancellationToken = default) => _items.ListAsync(cancellationToken);

    public Task<T?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return byName.FindAsync(ListAsync(cancellationToken), name, cancellationToken);
    }

    public Task<T> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return byName.GetAsync(ListAsync(cancellationToken), name, cancellationToken);
    }
}

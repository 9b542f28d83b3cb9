namespace CloseFluent;

/// <summary>What all lists of Close's have in common: read all, read one, find one by something it has.</summary>
internal sealed class Resource<T>(Requester requester, string path, ReadItem<T> read, Func<T, string> identify)
    where T : class
{
    public IAsyncEnumerable<T> ListAsync(CancellationToken cancellationToken, string filter = "") =>
        Paging.ReadAllAsync(requester, path, filter, read, identify, cancellationToken);

    public Task<T> GetAsync(CloseId id, CancellationToken cancellationToken, string fields = "")
    {
        ArgumentNullException.ThrowIfNull(id);

        // An id that an answer gave may be any text; an empty one would address the whole list.
        return id.Value.Length > 0
            ? requester.SendAsync(
                new CloseRequest(HttpMethod.Get, $"{path}{Uri.EscapeDataString(id.Value)}/{fields}"), read, cancellationToken)
            : throw new ArgumentException("The id is empty, as it is where an answer left it out.", nameof(id));
    }
}

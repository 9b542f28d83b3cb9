using System.Text.Json;

namespace CloseFluent;

/// <summary>What all lists of Close's have in common: read all, read one, find one by something it has.</summary>
internal sealed class Resource<T>(RequestPipeline requester, string path, Func<JsonElement, T> read, Func<T, string> identify)
    where T : class
{
    private string GroupOfOne => path + "{id}/";

    public IAsyncEnumerable<T> ListAsync(CancellationToken cancellationToken, string filter = "") =>
        Paging.ReadAllAsync(requester, path, filter, read, identify, cancellationToken);

    public Task<T> GetAsync(CloseId id, CancellationToken cancellationToken, string fields = "") =>
        requester.SendAsync(
            new CloseRequest(HttpMethod.Get, PathOf(id) + fields) { GroupPath = GroupOfOne }, read, cancellationToken);

    /// <summary>Creates one object; done twice, it would make two.</summary>
    public Task<T> CreateAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        requester.SendAsync(new CloseRequest(HttpMethod.Post, path, body), read, cancellationToken);

    /// <summary>Deletes one object. Repeated by itself, the second response would say that it does not exist.</summary>
    public Task DeleteAsync(CloseId id, CancellationToken cancellationToken) =>
        requester.SendAsync(
            new CloseRequest(HttpMethod.Delete, PathOf(id)) { GroupPath = GroupOfOne }, cancellationToken);

    /// <summary>Changes some fields of one object, which does no harm when it is done twice.</summary>
    public Task PutAsync(CloseId id, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        requester.SendAsync(ChangeOf(id, body), cancellationToken);

    /// <summary>
    /// Changes some fields of one object, as <see cref="PutAsync"/> does, and reads the response, which is that object.
    /// </summary>
    public Task<T> ChangeAsync(CloseId id, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        requester.SendAsync(ChangeOf(id, body), read, cancellationToken);

    /// <summary>The path of one object.</summary>
    public string PathOf(CloseId id)
    {
        ArgumentNullException.ThrowIfNull(id);

        // An id out of a response may be any text; one that is empty or dots would address the whole list.
        return IdRules.NamesAPlace(id.Value)
            ? $"{path}{Uri.EscapeDataString(id.Value)}/"
            : throw new ArgumentException(
                $"\"{id.Value}\" is not a valid id for an address; it is empty where a response left it out.", nameof(id));
    }

    private CloseRequest ChangeOf(CloseId id, ReadOnlyMemory<byte> body) =>
        new(HttpMethod.Put, PathOf(id), body) { GroupPath = GroupOfOne, IsIdempotent = true };
}

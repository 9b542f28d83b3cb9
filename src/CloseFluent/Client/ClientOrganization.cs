using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// The organization of a client, as Close reports it for the credential: read once, and only where an action was stored for an
/// organization.
/// </summary>
internal sealed class ClientOrganization(RequestPipeline pipeline, TimeProvider time)
{
    private const string Path = "/me/?_fields=organizations";

#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private Task<IReadOnlyList<OrganizationId>>? _reading;

    /// <summary>Returns what Close reports: one organization, unless its response names none or several.</summary>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    public async Task<IReadOnlyList<OrganizationId>> ReadAsync(CancellationToken cancellationToken)
    {
        Task<IReadOnlyList<OrganizationId>> reading;
        lock (_gate)
        {
            // For all who wait, so nobody's cancellation ends it. What proves nothing is asked for again.
            reading = _reading is null || IsOfNoUse(_reading)
                ? _reading = Task.Run(
                    () => pipeline.SendAsync(new CloseRequest(HttpMethod.Get, Path), Read, CancellationToken.None),
                    CancellationToken.None)
                : _reading;
        }

        try
        {
            return await reading.Await(time, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new NotSentCanceledException(cancellationToken, canceled);
        }
    }

    private static bool IsOfNoUse(Task<IReadOnlyList<OrganizationId>> reading) => reading.Status switch
    {
        TaskStatus.RanToCompletion => reading.Result.Count != 1,
        TaskStatus.Faulted or TaskStatus.Canceled => true,
        _ => false,
    };

    private static IReadOnlyList<OrganizationId> Read(JsonElement user) =>
    [
        .. (user.List("organizations") ?? [])
            .Select(item => item.ValueKind == JsonValueKind.Object ? item.Text("id") : null)
            .Where(id => !string.IsNullOrWhiteSpace(id))
            .Select(id => new OrganizationId(id!, IdCheck.None))
            .Distinct(),
    ];
}

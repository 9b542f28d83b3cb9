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

    /// <summary>Ends where the client is that of the organization that the action was stored for, if it was for one.</summary>
    /// <exception cref="CloseOrganizationMismatchException">
    /// It is that of another one, or Close did not report exactly one.
    /// </exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    public Task RequireAsync(BulkAction action, CancellationToken cancellationToken) =>
        action.Settings.OrganizationId is { } expected
            ? RequireAsync(action, expected, cancellationToken)
            : Task.CompletedTask;

    private async Task RequireAsync(BulkAction action, OrganizationId expected, CancellationToken cancellationToken)
    {
        IReadOnlyList<OrganizationId> known = await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (known.Count != 1 || known[0] != expected)
        {
            throw new CloseOrganizationMismatchException(action, expected, known);
        }
    }

    private async Task<IReadOnlyList<OrganizationId>> ReadAsync(CancellationToken cancellationToken)
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

using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <inheritdoc cref="IBulkSequenceSubscriptions"/>
internal sealed class BulkSequenceSubscriptions(Requester requester, TimeProvider time) : IBulkSequenceSubscriptions
{
    private const string Path = BulkSequenceSubscriptionAction.Path;

    // The fields that change; a look at a running action asks for no more.
    private const string ProgressFields = "?_fields=id,status,n_leads,n_leads_processed,n_objects,n_objects_processed";

    public async Task<BulkSequenceSubscription> CreateAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        try
        {
            return await requester
                .SendAsync(
                    new CloseRequest(HttpMethod.Post, Path, action.ToBytes()),
                    BulkSequenceSubscriptionReader.Read,
                    cancellationToken)
                .ConfigureAwait(false);
        }
        catch (CloseException lost) when (lost.LeavesOutcomeOpen)
        {
            throw new CloseOutcomeUnknownException(action, lost);
        }
    }

    public Task<BulkSequenceSubscription> GetAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default) =>
        ReadAsync(id, fields: string.Empty, cancellationToken);

    public IAsyncEnumerable<BulkSequenceSubscription> ListAsync(CancellationToken cancellationToken = default) =>
        Paging.ReadAllAsync(
            requester, Path, BulkSequenceSubscriptionReader.Read, action => action.Id.Value, cancellationToken);

    public async IAsyncEnumerable<BulkActionProgress> WatchAsync(
        BulkSequenceSubscriptionId id,
        BulkActionWaitOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        WaitSchedule schedule = new(options ?? new BulkActionWaitOptions(), time);
        while (true)
        {
            BulkSequenceSubscription now = await ReadAsync(id, ProgressFields, cancellationToken).ConfigureAwait(false);
            BulkActionProgress progress = BulkActionProgress.Of(now);
            yield return progress;
            if (Stands(progress.Status))
            {
                yield break;
            }

            await schedule.WaitAsync(progress, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<BulkSequenceSubscription> WaitAsync(
        BulkSequenceSubscriptionId id,
        IProgress<BulkActionProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        WaitAsync(id, new BulkActionWaitOptions(), progress, cancellationToken);

    public async Task<BulkSequenceSubscription> WaitAsync(
        BulkSequenceSubscriptionId id,
        BulkActionWaitOptions options,
        IProgress<BulkActionProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(options);
        await foreach (BulkActionProgress step in WatchAsync(id, options, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(step);
        }

        BulkSequenceSubscription end = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        return end.Status == BulkActionStatus.Done ? end : throw new CloseBulkActionStoppedException(end);
    }

    private static bool Stands(BulkActionStatus? status) =>
        status == BulkActionStatus.Done || status == BulkActionStatus.Error || status == BulkActionStatus.Paused;

    private Task<BulkSequenceSubscription> ReadAsync(
        BulkSequenceSubscriptionId id, string fields, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return requester.SendAsync(
            new CloseRequest(HttpMethod.Get, $"{Path}{Uri.EscapeDataString(id.Value)}/{fields}"),
            BulkSequenceSubscriptionReader.Read,
            cancellationToken);
    }
}

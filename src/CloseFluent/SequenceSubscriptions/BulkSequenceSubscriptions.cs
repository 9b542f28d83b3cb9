using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <inheritdoc cref="IBulkSequenceSubscriptions"/>
internal sealed class BulkSequenceSubscriptions(RequestPipeline requester, Search search, ValidatedOptions options)
    : IBulkSequenceSubscriptions
{
    private const string Path = BulkSequenceSubscriptionAction.Path;

    // The fields that change; a look at a running action asks for no more.
    private const string ProgressFields = "?_fields=id,status,n_leads,n_leads_processed,n_objects,n_objects_processed";

    private const int LooksAtTheEnd = 5;
    private static readonly TimeSpan s_clockDifference = TimeSpan.FromMinutes(2);

    private readonly Resource<BulkSequenceSubscription> _actions =
        new(requester, Path, BulkSequenceSubscriptionReader.Read, action => action.Id.Value);

    public Task<BulkSequenceSubscription> CreateAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        BulkSequenceSubscriptionAction guarded = action.GuardedBy(options.MaxMatches);
        return guarded.MaxMatches is { } bound
            ? CreateGuardedAsync(guarded, bound, cancellationToken)
            : SendAsync(guarded, cancellationToken);
    }

    public Task<BulkSequenceSubscription> CreateOnceAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default)
    {
        return CreateOnceAsync(action, new SendOnceOptions(), cancellationToken);
    }

    public Task<BulkSequenceSubscription> CreateOnceAsync(
        BulkSequenceSubscriptionAction action, ISendJournal journal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return CreateOnceAsync(action, new SendOnceOptions { Journal = journal }, cancellationToken);
    }

    public Task<BulkSequenceSubscription> CreateOnceAsync(
        BulkSequenceSubscriptionAction action, SendOnceOptions once, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(once);
        return new SendOnceOperation(this, action, once, options).RunAsync(cancellationToken);
    }

    public async Task<BulkSequenceSubscription?> FindAsync(
        BulkSequenceSubscriptionAction action, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        ActionMatcher matcher = new(action.GuardedBy(options.MaxMatches));
        BulkSequenceSubscription? earliest = null;
        await foreach (BulkSequenceSubscription there in ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (there.DateCreated is { } created && since - created > s_clockDifference)
            {
                break;
            }

            earliest = matcher.IsSame(there) ? there : earliest;
        }

        return earliest;
    }

    public Task<BulkSequenceSubscription> PauseAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, BulkActionStatus.Paused, cancellationToken);

    public Task<BulkSequenceSubscription> ResumeAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, BulkActionStatus.Resuming, cancellationToken);

    public Task<BulkActionOutcome> GetOutcomeAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new OutcomeReader(this, new EventLog(requester)).ReadAsync(id, cancellationToken);
    }

    public Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new RecipientNameReader(search).ReadAsync(outcome, cancellationToken);
    }

    public Task<BulkSequenceSubscription> GetAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default) =>
        _actions.GetAsync(id, cancellationToken);

    public IAsyncEnumerable<BulkSequenceSubscription> ListAsync(CancellationToken cancellationToken = default) =>
        _actions.ListAsync(cancellationToken);

    public async IAsyncEnumerable<BulkActionProgress> WatchAsync(
        BulkSequenceSubscriptionId id,
        BulkActionWaitOptions? waiting = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        WaitSchedule schedule = new(waiting ?? new BulkActionWaitOptions(), options.TimeProvider);
        while (true)
        {
            BulkSequenceSubscription now =
                await _actions.GetAsync(id, cancellationToken, ProgressFields).ConfigureAwait(false);
            BulkActionProgress progress = BulkActionProgress.From(now);
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
        BulkActionWaitOptions waiting,
        IProgress<BulkActionProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(waiting);
        await foreach (BulkActionProgress step in WatchAsync(id, waiting, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(step);
        }

        BulkSequenceSubscription end = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        for (int look = 0; look < LooksAtTheEnd && !Stands(end.Status); look++)
        {
            // Reads can trail behind each other: the look saw the end, and this did not yet.
            await options.TimeProvider.Wait(waiting.InitialDelay, cancellationToken).ConfigureAwait(false);
            end = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        }

        return end.Status == BulkActionStatus.Done ? end : throw new CloseBulkActionStoppedException(end);
    }

    private async Task<BulkSequenceSubscription> CreateGuardedAsync(
        BulkSequenceSubscriptionAction action, int bound, CancellationToken cancellationToken)
    {
        await MatchLimitCheck.PassAsync(action, bound, search, cancellationToken).ConfigureAwait(false);
        return await SendAsync(action, cancellationToken).ConfigureAwait(false);
    }

    private Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken) =>
        requester.SendAsync(
            new CloseRequest(HttpMethod.Post, Path, action.ToBytes())
            {
                TimeZoneOffset = options.TimeZoneOffset,
                Action = action,
            },
            (ref scanner) => RequireMatch(action, BulkSequenceSubscriptionReader.Read(ref scanner)),
            cancellationToken);

    private static BulkSequenceSubscription RequireMatch(
        BulkSequenceSubscriptionAction action, BulkSequenceSubscription response)
    {
        bool isAnother = (response.ActionType != default && response.ActionType != action.ActionType)
            || (response.SequenceId is { } sequence && sequence != action.SequenceId);
        return isAnother ? throw new CloseResponseMismatchException(action, response) : response;
    }

    private static bool Stands(BulkActionStatus? status) =>
        status == BulkActionStatus.Done || status == BulkActionStatus.Error || status == BulkActionStatus.Paused;

    // Close documents this body, but neither method nor address; PUT on the id is how its other resources are changed. The
    // answer may be empty, so the action is read again.
    private async Task<BulkSequenceSubscription> SetStatusAsync(
        BulkSequenceSubscriptionId id, BulkActionStatus status, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> body = CanonicalJson.Write(pen =>
        {
            pen.WriteStartObject();
            pen.WriteString("status"u8, status.Value);
            pen.WriteEndObject();
        });
        await _actions.PutAsync(id, body, cancellationToken).ConfigureAwait(false);
        return await _actions.GetAsync(id, cancellationToken).ConfigureAwait(false);
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CloseFluent;

/// <inheritdoc cref="IBulkActions{TState, TId}"/>
internal abstract class BulkActionResource<TState, TId>(
    ClientServices services, BulkActionKind kind, Func<JsonElement, TState> read)
    : IBulkActions<TState, TId>, IBulkActionStore<TState>
    where TState : BulkActionState
    where TId : CloseId
{
    // The fields that change; a look at a running action asks for no more.
    private const string ProgressFields = "?_fields=id,status,n_leads,n_leads_processed,n_objects,n_objects_processed";

    private const int LooksAtTheEnd = 5;
    private static readonly TimeSpan s_clockDifference = TimeSpan.FromMinutes(2);

    private readonly Resource<TState> _actions = new(services.Pipeline, kind.Path, read, action => action.ActionId.Value);

    private TimeProvider Time => services.Options.TimeProvider;

    public Task<TState> CreateAsync(BulkAction<TState> action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.Settings.OrganizationId is null
            ? CreateAnywhereAsync(action, cancellationToken)
            : CreateInOrganizationAsync(action, cancellationToken);
    }

    public Task<TState> CreateOnceAsync(BulkAction<TState> action, CancellationToken cancellationToken = default) =>
        CreateOnceAsync(action, new SendOnceOptions(), cancellationToken);

    public Task<TState> CreateOnceAsync(
        BulkAction<TState> action, ISendJournal journal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return CreateOnceAsync(action, new SendOnceOptions { Journal = journal }, cancellationToken);
    }

    public Task<TState> CreateOnceAsync(
        BulkAction<TState> action, SendOnceOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(options);
        SendOnceOperation<TState> operation = new(this, action, options, services.Options);
        return action.Settings.OrganizationId is null ? operation.RunAsync(cancellationToken) : RunInOrganizationAsync();

        // Before anything is read: the list of another organization proves nothing about this action.
        async Task<TState> RunInOrganizationAsync()
        {
            await OrganizationCheck.PassAsync(action, services.Organization, cancellationToken).ConfigureAwait(false);
            return await operation.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<TState?> FindAsync(
        BulkAction<TState> action, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        await OrganizationCheck.PassAsync(action, services.Organization, cancellationToken).ConfigureAwait(false);
        ActionMatcher<TState> matcher = new(action.WithMaxMatches(services.Options.MaxMatches));
        TState? earliest = null;
        await foreach (TState item in ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (item.DateCreated is { } created && since - created > s_clockDifference)
            {
                break;
            }

            earliest = matcher.IsSame(item) ? item : earliest;
        }

        return earliest;
    }

    public Task<TState> PauseAsync(TId id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, BulkActionStatus.Paused, cancellationToken);

    public Task<TState> ResumeAsync(TId id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, BulkActionStatus.Resuming, cancellationToken);

    public Task<TState> GetAsync(TId id, CancellationToken cancellationToken = default) => _actions.GetAsync(id, cancellationToken);

    Task<TState> IBulkActionStore<TState>.GetAsync(string id, CancellationToken cancellationToken) =>
        _actions.GetAsync(new UntypedId(id), cancellationToken);

    public IAsyncEnumerable<TState> ListAsync(CancellationToken cancellationToken = default) => _actions.ListAsync(cancellationToken);

    public async IAsyncEnumerable<BulkActionProgress> WatchAsync(
        TId id,
        BulkActionWaitOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        WaitSchedule schedule = new(options ?? new BulkActionWaitOptions(), Time);
        while (true)
        {
            BulkActionProgress progress = BulkActionProgress.From(
                await _actions.GetAsync(id, cancellationToken, ProgressFields).ConfigureAwait(false));
            yield return progress;
            if (HasStopped(progress.Status))
            {
                yield break;
            }

            await schedule.WaitAsync(progress, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<TState> WaitAsync(
        TId id, IProgress<BulkActionProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(id, new BulkActionWaitOptions(), progress, cancellationToken);

    public async Task<TState> WaitAsync(
        TId id,
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

        TState end = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        for (int look = 0; look < LooksAtTheEnd && !HasStopped(end.Status); look++)
        {
            // Reads can trail behind each other: the look saw the end, and this did not yet.
            await Time.Wait(options.InitialDelay, cancellationToken).ConfigureAwait(false);
            end = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        }

        return end.Status == BulkActionStatus.Done ? end : throw new CloseBulkActionStoppedException(end);
    }

    public Task<BulkActionOutcome> GetOutcomeAsync(TId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        OutcomeReader reader = new(new EventLog(services.Pipeline), kind);
        return ReadAsync();

        async Task<BulkActionOutcome> ReadAsync() => await reader
            .ReadAsync(await GetAsync(id, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
    }

    public Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new RecipientNameReader(services.Search).ReadAsync(outcome, cancellationToken);
    }

    /// <summary>Reads the actions that a filter of the list leaves, such as <c>template_id=…</c>.</summary>
    private protected IAsyncEnumerable<TState> ListFilteredAsync(string filter, CancellationToken cancellationToken) =>
        _actions.ListAsync(cancellationToken, filter);

    private async Task<TState> CreateInOrganizationAsync(BulkAction<TState> action, CancellationToken cancellationToken)
    {
        await NotCarriedOut
            .NotingAsync(OrganizationCheck.PassAsync(action, services.Organization, cancellationToken))
            .ConfigureAwait(false);
        return await CreateAnywhereAsync(action, cancellationToken).ConfigureAwait(false);
    }

    private Task<TState> CreateAnywhereAsync(BulkAction<TState> action, CancellationToken cancellationToken)
    {
        BulkAction<TState> bounded = action.WithMaxMatches(services.Options.MaxMatches);
        return bounded.MaxMatches is { } bound
            ? SendBoundedAsync(bounded, bound, cancellationToken)
            : SendAsync(bounded, cancellationToken);
    }

    private async Task<TState> SendBoundedAsync(BulkAction<TState> action, int bound, CancellationToken cancellationToken)
    {
        await NotCarriedOut
            .NotingAsync(MatchLimitCheck.PassAsync(action, bound, services.Search, cancellationToken))
            .ConfigureAwait(false);
        return await SendAsync(action, cancellationToken).ConfigureAwait(false);
    }

    private Task<TState> SendAsync(BulkAction<TState> action, CancellationToken cancellationToken) =>
        action.IsPausedOnMismatch ? SendAndPauseAsync(action, cancellationToken) : PostAsync(action, cancellationToken);

    private async Task<TState> SendAndPauseAsync(BulkAction<TState> action, CancellationToken cancellationToken)
    {
        try
        {
            return await PostAsync(action, cancellationToken).ConfigureAwait(false);
        }
        catch (CloseResponseMismatchException mismatch)
        {
            throw mismatch.Paused(await TryPauseAsync(mismatch.Response.ActionId).ConfigureAwait(false));
        }
    }

    // Whoever stops the call now still wants the other action to be stopped.
    private async Task<CloseException?> TryPauseAsync(CloseId id)
    {
        try
        {
            await SetStatusAsync(id, BulkActionStatus.Paused, CancellationToken.None).ConfigureAwait(false);
            return null;
        }
        catch (CloseException fault)
        {
            return fault;
        }
    }

    private Task<TState> PostAsync(BulkAction<TState> action, CancellationToken cancellationToken) => services.Pipeline.SendAsync(
        new CloseRequest(HttpMethod.Post, kind.Path, action.ToBytes())
        {
            TimeZoneOffset = services.Options.OffsetIn(action.Settings.TimeZone),
            Action = action,
        },
        json => RequireMatch(action, read(json)),
        cancellationToken);

    private static TState RequireMatch(BulkAction<TState> action, TState response) =>
        action.Contradicts(response) ? throw new CloseResponseMismatchException(action, response) : response;

    private static bool HasStopped(BulkActionStatus? status) =>
        status == BulkActionStatus.Done || status == BulkActionStatus.Error || status == BulkActionStatus.Paused;

    // Close documents this body, but neither method nor address; PUT on the id is how its other resources are changed. The
    // response may be empty, so the action is read again.
    private async Task<TState> SetStatusAsync(CloseId id, BulkActionStatus status, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> body = CanonicalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, status.Value);
            writer.WriteEndObject();
        });
        await _actions.PutAsync(id, body, cancellationToken).ConfigureAwait(false);
        return await _actions.GetAsync(id, cancellationToken).ConfigureAwait(false);
    }
}

namespace CloseFluent.EndToEnd.Tests.Kinds;

/// <inheritdoc/>
internal sealed class ActionKind<TState, TId>(
    string name, BulkAction<TState> action, Func<ICloseClient, IBulkActions<TState, TId>> resource)
    : ActionKind(name)
    where TState : BulkActionState
    where TId : CloseId
{
    public override BulkAction Action => action;

    public override async Task<BulkActionState> SendAsync(ICloseClient close, CancellationToken stop) =>
        await action.SendAsync(close, stop);

    public override async Task<BulkActionState> SendOnceAsync(ICloseClient close, CancellationToken stop) =>
        await action.SendOnceAsync(close, stop);

    public override async Task<BulkActionState> SendOnceAsync(
        ICloseClient close, SendOnceOptions options, CancellationToken stop) => await action.SendOnceAsync(close, options, stop);

    public override async Task<BulkActionState> GetAsync(ICloseClient close, CloseId id) =>
        await resource(close).GetAsync((TId)id);

    public override async Task<BulkActionState> WaitAsync(ICloseClient close, CloseId id) =>
        await resource(close).WaitAsync((TId)id);

    public override async Task<BulkActionState> PauseAsync(ICloseClient close, CloseId id) =>
        await resource(close).PauseAsync((TId)id);

    public override async Task<BulkActionState> ResumeAsync(ICloseClient close, CloseId id) =>
        await resource(close).ResumeAsync((TId)id);

    public override async Task<BulkActionState?> FindAsync(ICloseClient close, DateTimeOffset since) =>
        await resource(close).FindAsync(action, since);

    public override async Task<IReadOnlyList<BulkActionState>> ListAsync(ICloseClient close)
    {
        List<BulkActionState> listed = [];
        await foreach (TState item in resource(close).ListAsync())
        {
            listed.Add(item);
        }

        return listed;
    }

    public override async Task<IReadOnlyList<BulkActionProgress>> WatchAsync(ICloseClient close, CloseId id)
    {
        List<BulkActionProgress> steps = [];
        await foreach (BulkActionProgress step in resource(close).WatchAsync((TId)id))
        {
            steps.Add(step);
        }

        return steps;
    }

    public override Task<BulkActionOutcome> GetOutcomeAsync(ICloseClient close, CloseId id) =>
        resource(close).GetOutcomeAsync((TId)id);

    public override Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        ICloseClient close, BulkActionOutcome outcome) => resource(close).GetRecipientNamesAsync(outcome);
}

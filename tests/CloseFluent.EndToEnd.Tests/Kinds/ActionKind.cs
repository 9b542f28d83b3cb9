namespace CloseFluent.EndToEnd.Tests.Kinds;

/// <summary>An action of some kind, and what can be done with it, whatever the kind.</summary>
internal abstract class ActionKind(string name)
{
    public bool IsDelete => Action is BulkDeleteAction;

    public abstract BulkAction Action { get; }

    public abstract Task<BulkActionState> SendAsync(ICloseClient close, CancellationToken stop = default);

    public abstract Task<BulkActionState> SendOnceAsync(ICloseClient close, CancellationToken stop = default);

    public abstract Task<BulkActionState> SendOnceAsync(
        ICloseClient close, SendOnceOptions options, CancellationToken stop = default);

    public abstract Task<BulkActionState> GetAsync(ICloseClient close, CloseId id);

    public abstract Task<BulkActionState> WaitAsync(ICloseClient close, CloseId id);

    public abstract Task<BulkActionState> PauseAsync(ICloseClient close, CloseId id);

    public abstract Task<BulkActionState> ResumeAsync(ICloseClient close, CloseId id);

    public abstract Task<BulkActionState?> FindAsync(ICloseClient close, DateTimeOffset since);

    public abstract Task<IReadOnlyList<BulkActionState>> ListAsync(ICloseClient close);

    public abstract Task<IReadOnlyList<BulkActionProgress>> WatchAsync(ICloseClient close, CloseId id);

    public abstract Task<BulkActionOutcome> GetOutcomeAsync(ICloseClient close, CloseId id);

    public abstract Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        ICloseClient close, BulkActionOutcome outcome);

    public sealed override string ToString() => name;
}

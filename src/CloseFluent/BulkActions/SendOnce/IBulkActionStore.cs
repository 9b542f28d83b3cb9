namespace CloseFluent;

/// <summary>What sends and lists the actions of one kind, as sending once needs it.</summary>
internal interface IBulkActionStore<TState>
    where TState : BulkActionState
{
    Task<TState> CreateAsync(BulkAction<TState> action, CancellationToken cancellationToken);

    Task<TState> GetAsync(string id, CancellationToken cancellationToken);

    IAsyncEnumerable<TState> ListAsync(CancellationToken cancellationToken);
}

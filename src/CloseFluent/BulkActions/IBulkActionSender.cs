namespace CloseFluent;

/// <summary>Sends bulk actions of one kind. For injection and mocking: a minor version may add members.</summary>
/// <typeparam name="TState">The bulk action as Close returns it.</typeparam>
public interface IBulkActionSender<TState>
    where TState : BulkActionState
{
    /// <summary>Sends an action; the same as <see cref="BulkAction{TResult}.SendAsync"/>.</summary>
    /// <inheritdoc cref="BulkAction{TResult}.SendAsync"/>
    Task<TState> CreateAsync(BulkAction<TState> action, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends an action once; the same as <see cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, CancellationToken)"/>
    Task<TState> CreateOnceAsync(BulkAction<TState> action, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends an action once, across processes; the same as
    /// <see cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)"/>
    Task<TState> CreateOnceAsync(
        BulkAction<TState> action, ISendJournal journal, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends an action once, as the options say; the same as
    /// <see cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, SendOnceOptions, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="BulkAction{TResult}.SendOnceAsync(ICloseClient, SendOnceOptions, CancellationToken)"/>
    Task<TState> CreateOnceAsync(
        BulkAction<TState> action, SendOnceOptions options, CancellationToken cancellationToken = default);
}

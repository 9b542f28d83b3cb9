namespace CloseFluent;

/// <summary>
/// The bulk actions of one kind: start them, look at them, wait for them. For injection and mocking: a minor version may add
/// members.
/// </summary>
/// <typeparam name="TState">The bulk action as Close returns it.</typeparam>
/// <typeparam name="TId">The id of such an action.</typeparam>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions"/>.</remarks>
public interface IBulkActions<TState, TId> : IBulkActionSender<TState>
    where TState : BulkActionState
    where TId : CloseId
{
    /// <summary>
    /// Looks an action up among those that Close has, for example after a <see cref="CloseOutcomeUnknownException"/>: by
    /// what it does and to which selection. Close's list shows a new action after up to a minute only, so null proves
    /// nothing before that.
    /// </summary>
    /// <param name="action">The action that was sent.</param>
    /// <param name="since">When it was sent. Two minutes before it are looked at too, since clocks differ.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The earliest bulk action since then that is the same, or null if the list shows none.</returns>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<TState?> FindAsync(BulkAction<TState> action, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds out what a bulk action reached, by Close's event log: the objects that it created, changed or deleted. What the
    /// log does not show is listed in <see cref="BulkActionOutcome.Gaps"/>: it goes back 30 days, shows contacts for an hour
    /// only to users who are not admins, and never names what was skipped. Call it soon after the action is done.
    /// </summary>
    /// <param name="id">The id that its creation returned.</param>
    /// <param name="cancellationToken">Stops the reading: one request, and one more for each 50 events.</param>
    /// <returns>What Close returned.</returns>
    /// <exception cref="CloseNotFoundException">There is no such bulk action in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<BulkActionOutcome> GetOutcomeAsync(TId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the names of the contacts and leads of an outcome: <c>names[recipient.ContactId]</c>. Those that were deleted
    /// since, by the action itself or otherwise, that have no name or may not be seen are not among them.
    /// </summary>
    /// <param name="outcome">What <see cref="GetOutcomeAsync"/> returned.</param>
    /// <param name="cancellationToken">
    /// Stops the reading: one request for each 200 contacts, and one for each 200 leads.
    /// </param>
    /// <returns>The list; empty where there is nothing.</returns>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken = default);

    /// <summary>
    /// Pauses a running bulk action; what it has done so far stays done. It can be resumed within seven days. Close
    /// documents what to send, but not to which address; this follows the way of its other resources.
    /// </summary>
    /// <param name="id">The id that its creation returned.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The bulk action as it is after that.</returns>
    /// <exception cref="CloseValidationException">The action cannot be paused, for example because it is done.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    [AlsoCalled("Undo", "Revert", "Rollback", "Cancel", "Abort", "Stop", "Halt")]
    Task<TState> PauseAsync(TId id, CancellationToken cancellationToken = default);

    /// <summary>Resumes a paused bulk action. See <see cref="PauseAsync"/> for what is not certain.</summary>
    /// <inheritdoc cref="PauseAsync"/>
    /// <exception cref="CloseValidationException">The action cannot be resumed, for example after seven days.</exception>
    Task<TState> ResumeAsync(TId id, CancellationToken cancellationToken = default);

    /// <summary>Reads one bulk action.</summary>
    /// <param name="id">The id that its creation returned.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="CloseNotFoundException">There is no such bulk action in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<TState> GetAsync(TId id, CancellationToken cancellationToken = default);

    /// <summary>Reads all bulk actions of this kind, newest first, a page of 100 at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    IAsyncEnumerable<TState> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Follows a bulk action: returns its progress now and after each look, until it is done, in error or paused. The id is
    /// all that is needed, so another process can go on where this one ended.
    /// </summary>
    /// <param name="id">The id that its creation returned.</param>
    /// <param name="options">How often and how long to look; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the following; the action itself goes on at Close.</param>
    /// <returns>What Close has, read page by page as it is enumerated.</returns>
    /// <exception cref="CloseTimeoutException">The action did not end in the time that the options allow.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    IAsyncEnumerable<BulkActionProgress> WatchAsync(
        TId id, BulkActionWaitOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until a bulk action is done.</summary>
    /// <param name="id">The id that its creation returned.</param>
    /// <param name="progress">Gets the progress after each look; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Stops the waiting; the action itself goes on at Close.</param>
    /// <returns>The bulk action with status <c>done</c>.</returns>
    /// <exception cref="CloseBulkActionStoppedException">The action ended in <c>error</c>, or is <c>paused</c>.</exception>
    /// <exception cref="CloseTimeoutException">The action did not end within a day.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<TState> WaitAsync(
        TId id, IProgress<BulkActionProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until a bulk action is done, as often and as long as the options say.</summary>
    /// <param name="id">The id that its creation returned.</param>
    /// <param name="options">How often and how long to look.</param>
    /// <param name="progress">Gets the progress after each look; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Stops the waiting; the action itself goes on at Close.</param>
    /// <returns>The bulk action with status <c>done</c>.</returns>
    /// <exception cref="CloseBulkActionStoppedException">The action ended in <c>error</c>, or is <c>paused</c>.</exception>
    /// <exception cref="CloseTimeoutException">The action did not end in the time that the options allow.</exception>
    /// <exception cref="CloseException">Close refused, or no response came.</exception>
    Task<TState> WaitAsync(
        TId id,
        BulkActionWaitOptions options,
        IProgress<BulkActionProgress>? progress = null,
        CancellationToken cancellationToken = default);
}

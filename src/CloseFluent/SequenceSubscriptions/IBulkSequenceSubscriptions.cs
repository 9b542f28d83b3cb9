namespace CloseFluent;

/// <summary>
/// The bulk actions on sequence subscriptions of an organization: start them, look at them, wait for them. For taking and for
/// mocking: a minor version may add members.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions"/>.</remarks>
public interface IBulkSequenceSubscriptions
{
    /// <summary>Sends an action; the same as <see cref="BulkSequenceSubscriptionAction.SendAsync"/>.</summary>
    /// <inheritdoc cref="BulkSequenceSubscriptionAction.SendAsync"/>
    Task<BulkSequenceSubscription> CreateAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default);

    /// <summary>Sends an action once for all; the same as <see cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, CancellationToken)"/>.</summary>
    /// <inheritdoc cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, CancellationToken)"/>
    Task<BulkSequenceSubscription> CreateOnceAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends an action once for all, across processes; the same as
    /// <see cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)"/>
    Task<BulkSequenceSubscription> CreateOnceAsync(
        BulkSequenceSubscriptionAction action, ISendJournal journal, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends an action once for all, as the options say; the same as
    /// <see cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, SendOnceOptions, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="BulkSequenceSubscriptionAction.SendOnceAsync(ICloseClient, SendOnceOptions, CancellationToken)"/>
    Task<BulkSequenceSubscription> CreateOnceAsync(
        BulkSequenceSubscriptionAction action, SendOnceOptions once, CancellationToken cancellationToken = default);

    /// <summary>
    /// Looks an action up among those that Close has, for example after a <see cref="CloseOutcomeUnknownException"/>: by what it
    /// does, to which sequence, from which sender, to whom. Close's list shows a new action after up to a minute only, so null
    /// proves nothing before that.
    /// </summary>
    /// <param name="action">The action that was sent.</param>
    /// <param name="since">When it was sent. Two minutes before it are looked at too, since clocks differ.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The earliest bulk action since then that is the same, or null where the list shows none.</returns>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<BulkSequenceSubscription?> FindAsync(
        BulkSequenceSubscriptionAction action, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>
    /// Pauses a running bulk action, which is not the same as <see cref="Bulk.Pause"/>: nothing happens to the subscriptions
    /// that it made. It can be resumed within seven days. Close documents what to send, but not to which address; this follows
    /// the way of its other resources.
    /// </summary>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The bulk action as it stands after that.</returns>
    /// <exception cref="CloseValidationException">The action cannot be paused, for example because it is done.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    [AlsoCalled("Undo", "Revert", "Rollback", "Cancel", "Abort", "Stop", "Halt")]
    Task<BulkSequenceSubscription> PauseAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>Lets a paused bulk action go on. See <see cref="PauseAsync"/> for what is not certain.</summary>
    /// <inheritdoc cref="PauseAsync"/>
    /// <exception cref="CloseValidationException">The action cannot go on, for example after seven days.</exception>
    Task<BulkSequenceSubscription> ResumeAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds out whom a bulk action reached, by Close's event log: the subscriptions that it made or changed. What the log cannot
    /// tell stands in <see cref="BulkActionOutcome.Gaps"/>: it goes back 30 days, shows contacts for an hour only to users who
    /// are no admins, and never names who was skipped. Call it soon after the action is done.
    /// </summary>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="cancellationToken">Stops the reading: one request, and one more for each 50 events.</param>
    /// <exception cref="CloseNotFoundException">There is no such bulk action in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<BulkActionOutcome> GetOutcomeAsync(BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the names of the contacts and leads that an outcome has the ids of: <c>names[reached.ContactId]</c>. Who was deleted
    /// since, has no name or may not be seen is not among them.
    /// </summary>
    /// <param name="outcome">What <see cref="GetOutcomeAsync"/> gave.</param>
    /// <param name="cancellationToken">Stops the reading: one request for each 200 contacts, and one for each 200 leads.</param>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken = default);

    /// <summary>Reads one bulk action.</summary>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="CloseNotFoundException">There is no such bulk action in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<BulkSequenceSubscription> GetAsync(BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>Reads all bulk actions, newest first, a page of 100 at a time and each once.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    IAsyncEnumerable<BulkSequenceSubscription> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Follows a bulk action: gives its progress now and after each look, until it is done, in error or paused. The id is all
    /// that is needed, so another process can go on where this one ended.
    /// </summary>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="options">How often and how long to look; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the following; the action itself goes on at Close.</param>
    /// <exception cref="CloseTimeoutException">The action did not end in the time that the options give.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    IAsyncEnumerable<BulkActionProgress> WatchAsync(
        BulkSequenceSubscriptionId id, BulkActionWaitOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until a bulk action is done.</summary>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="progress">Told after each look; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Stops the waiting; the action itself goes on at Close.</param>
    /// <returns>The bulk action with status <c>done</c>.</returns>
    /// <exception cref="CloseBulkActionStoppedException">The action ended in <c>error</c>, or stands still in <c>paused</c>.</exception>
    /// <exception cref="CloseTimeoutException">The action did not end within a day.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<BulkSequenceSubscription> WaitAsync(
        BulkSequenceSubscriptionId id,
        IProgress<BulkActionProgress>? progress = null,
        CancellationToken cancellationToken = default);

    /// <inheritdoc cref="WaitAsync(BulkSequenceSubscriptionId, IProgress{BulkActionProgress}, CancellationToken)"/>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="options">How often and how long to look.</param>
    /// <param name="progress">Told after each look; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Stops the waiting; the action itself goes on at Close.</param>
    Task<BulkSequenceSubscription> WaitAsync(
        BulkSequenceSubscriptionId id,
        BulkActionWaitOptions options,
        IProgress<BulkActionProgress>? progress = null,
        CancellationToken cancellationToken = default);
}

namespace CloseFluent;

/// <summary>The bulk actions on sequence subscriptions of an organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions"/>.</remarks>
public interface IBulkSequenceSubscriptions : IBulkActions<BulkSequenceSubscription, BulkSequenceSubscriptionId>
{
    /// <summary>
    /// Finds out whom a bulk action reached, by Close's event log: the subscriptions that it made or changed. What the log
    /// cannot tell stands in <see cref="BulkActionOutcome.Gaps"/>: it goes back 30 days, shows contacts for an hour only to
    /// users who are no admins, and never names who was skipped. Call it soon after the action is done.
    /// </summary>
    /// <param name="id">The id that its creation answered.</param>
    /// <param name="cancellationToken">Stops the reading: one request, and one more for each 50 events.</param>
    /// <exception cref="CloseNotFoundException">There is no such bulk action in the organization.</exception>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<BulkActionOutcome> GetOutcomeAsync(BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the names of the contacts and leads that an outcome has the ids of: <c>names[reached.ContactId]</c>. Who was
    /// deleted since, has no name or may not be seen is not among them.
    /// </summary>
    /// <param name="outcome">What <see cref="GetOutcomeAsync"/> gave.</param>
    /// <param name="cancellationToken">
    /// Stops the reading: one request for each 200 contacts, and one for each 200 leads.
    /// </param>
    /// <exception cref="CloseException">Close refused, or no answer came.</exception>
    Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken = default);
}

namespace CloseFluent;

/// <inheritdoc cref="IBulkSequenceSubscriptions"/>
internal sealed class BulkSequenceSubscriptions(ClientServices services)
    : BulkActionResource<BulkSequenceSubscription, BulkSequenceSubscriptionId>(services, Kind, BulkSequenceSubscription.Read),
        IBulkSequenceSubscriptions
{
    public const string Path = "/bulk_action/sequence_subscription/";

    public static readonly BulkActionKind Kind = new(
        Path,
        BulkSequenceSubscriptionId.Prefix,
        nameof(ICloseClient.BulkSequenceSubscriptions),
        "bulk_action.sequence_subscription")
    {
        CreateId = id => new BulkSequenceSubscriptionId(id, IdCheck.None),
        Read = BulkSequenceSubscription.Read,
        ReadAction = BulkSequenceSubscriptionAction.Read,
    };

    public Task<BulkActionOutcome> GetOutcomeAsync(
        BulkSequenceSubscriptionId id, CancellationToken cancellationToken = default) =>
        ReadOutcomeAsync(id, BulkActionRecipient.FromEvent, cancellationToken);

    public Task<IReadOnlyDictionary<CloseId, string>> GetRecipientNamesAsync(
        BulkActionOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new RecipientNameReader(Services.Search).ReadAsync(outcome, cancellationToken);
    }
}

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
        ReadRecipient = (_, evt) => evt.ObjectType == ObjectTypes.SequenceSubscription
            ? BulkActionRecipient.FromEvent(evt, "contact_email")
            : null,
    };
}

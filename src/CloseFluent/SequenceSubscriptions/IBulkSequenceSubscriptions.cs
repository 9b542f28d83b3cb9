namespace CloseFluent;

/// <summary>The bulk actions on sequence subscriptions of an organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions"/>.</remarks>
public interface IBulkSequenceSubscriptions : IBulkActions<BulkSequenceSubscription, BulkSequenceSubscriptionId>;

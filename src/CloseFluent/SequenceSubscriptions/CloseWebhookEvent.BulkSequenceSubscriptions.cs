namespace CloseFluent;

/// <content>Events of bulk actions on sequence subscriptions.</content>
public sealed partial record CloseWebhookEvent
{
    /// <summary>A bulk action on sequence subscriptions was started.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionCreated { get; } = OfBulkSequenceSubscription("created");

    /// <summary>One made progress. Close reports this often while it runs.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionUpdated { get; } = OfBulkSequenceSubscription("updated");

    /// <summary>One was paused.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionPaused { get; } = OfBulkSequenceSubscription("paused");

    /// <summary>One is done.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionCompleted { get; } = OfBulkSequenceSubscription("completed");

    private static CloseWebhookEvent OfBulkSequenceSubscription(string action) =>
        new(BulkSequenceSubscriptions.Kind.EventType, action);
}

namespace CloseFluent;

/// <summary>What a webhook is told of: something that happens to objects of one type.</summary>
/// <param name="ObjectType">The type, for example <c>bulk_action.sequence_subscription</c>.</param>
/// <param name="Action">What happens, for example <c>completed</c>.</param>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
public sealed record CloseWebhookEvent(string ObjectType, string Action)
{
    /// <summary>A bulk action on sequence subscriptions was started.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionCreated { get; } = OfBulkSequenceSubscription("created");

    /// <summary>One got on. Close tells this often while it runs.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionUpdated { get; } = OfBulkSequenceSubscription("updated");

    /// <summary>One was paused.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionPaused { get; } = OfBulkSequenceSubscription("paused");

    /// <summary>One is done.</summary>
    public static CloseWebhookEvent BulkSequenceSubscriptionCompleted { get; } = OfBulkSequenceSubscription("completed");

    /// <summary>Gives type and action.</summary>
    public override string ToString() => $"{ObjectType} {Action}";

    private static CloseWebhookEvent OfBulkSequenceSubscription(string action) =>
        new(CloseEvent.BulkSequenceSubscriptionType, action);
}

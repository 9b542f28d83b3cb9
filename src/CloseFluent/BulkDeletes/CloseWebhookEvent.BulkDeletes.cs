namespace CloseFluent;

/// <content>Events of bulk deletes.</content>
public sealed partial record CloseWebhookEvent
{
    /// <summary>A bulk delete was started.</summary>
    public static CloseWebhookEvent BulkDeleteCreated { get; } = OfBulkDelete("created");

    /// <summary>A bulk delete made progress. Close reports this often while it runs.</summary>
    public static CloseWebhookEvent BulkDeleteUpdated { get; } = OfBulkDelete("updated");

    /// <summary>A bulk delete was paused.</summary>
    public static CloseWebhookEvent BulkDeletePaused { get; } = OfBulkDelete("paused");

    /// <summary>A bulk delete is done.</summary>
    public static CloseWebhookEvent BulkDeleteCompleted { get; } = OfBulkDelete("completed");

    private static CloseWebhookEvent OfBulkDelete(string action) => new(BulkDeletes.Kind.EventType, action);
}

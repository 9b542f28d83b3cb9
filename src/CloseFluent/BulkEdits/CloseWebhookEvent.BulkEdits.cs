namespace CloseFluent;

/// <content>Events of bulk edits.</content>
public sealed partial record CloseWebhookEvent
{
    /// <summary>A bulk edit was started.</summary>
    public static CloseWebhookEvent BulkEditCreated { get; } = OfBulkEdit("created");

    /// <summary>A bulk edit made progress. Close reports this often while it runs.</summary>
    public static CloseWebhookEvent BulkEditUpdated { get; } = OfBulkEdit("updated");

    /// <summary>A bulk edit was paused.</summary>
    public static CloseWebhookEvent BulkEditPaused { get; } = OfBulkEdit("paused");

    /// <summary>A bulk edit is done.</summary>
    public static CloseWebhookEvent BulkEditCompleted { get; } = OfBulkEdit("completed");

    private static CloseWebhookEvent OfBulkEdit(string action) => new(BulkEdits.Kind.EventType, action);
}

namespace CloseFluent;

/// <content>Events of bulk e-mails.</content>
public sealed partial record CloseWebhookEvent
{
    /// <summary>A bulk e-mail was started.</summary>
    public static CloseWebhookEvent BulkEmailCreated { get; } = OfBulkEmail("created");

    /// <summary>A bulk e-mail made progress. Close reports this often while it runs.</summary>
    public static CloseWebhookEvent BulkEmailUpdated { get; } = OfBulkEmail("updated");

    /// <summary>A bulk e-mail was paused.</summary>
    public static CloseWebhookEvent BulkEmailPaused { get; } = OfBulkEmail("paused");

    /// <summary>A bulk e-mail is done.</summary>
    public static CloseWebhookEvent BulkEmailCompleted { get; } = OfBulkEmail("completed");

    private static CloseWebhookEvent OfBulkEmail(string action) => new(BulkEmails.Kind.EventType, action);
}

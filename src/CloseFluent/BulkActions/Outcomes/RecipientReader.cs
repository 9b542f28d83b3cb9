namespace CloseFluent;

/// <summary>
/// Reads what an event of an action says that it reached; null if the event is about something else, for example a
/// consequence.
/// </summary>
internal delegate BulkActionRecipient? RecipientReader(BulkActionState action, CloseEvent evt);

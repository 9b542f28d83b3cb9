namespace CloseFluent;

/// <summary>The kinds of bulk actions, one line each.</summary>
internal static class BulkActionKinds
{
    private static readonly BulkActionKind[] s_all =
    [
        BulkSequenceSubscriptions.Kind,
        BulkEmails.Kind,
        BulkEdits.Kind,
        BulkDeletes.Kind,
    ];

    /// <summary>Creates the id of a bulk action, of the type that its prefix names.</summary>
    public static CloseId CreateId(string id) =>
        Array.Find(s_all, kind => id.StartsWith(kind.IdPrefix, StringComparison.Ordinal))?.CreateId(id) ?? new UntypedId(id);

    /// <summary>Finds a kind by the path that its actions are posted to, or null if it is not known.</summary>
    public static BulkActionKind? FindByPath(string path) => Array.Find(s_all, kind => kind.Path == path);

    /// <summary>Finds a kind by Close's name for it in the event log, or null if it is not known.</summary>
    public static BulkActionKind? Find(string eventType) => Array.Find(s_all, kind => kind.EventType == eventType);
}

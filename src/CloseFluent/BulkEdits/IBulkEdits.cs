namespace CloseFluent;

/// <summary>The bulk edits of an organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/edit"/>.</remarks>
public interface IBulkEdits : IBulkActions<BulkEdit, BulkEditId>;

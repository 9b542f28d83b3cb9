namespace CloseFluent;

/// <summary>The bulk deletes of an organization.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/bulk-actions/delete"/>.</remarks>
public interface IBulkDeletes : IBulkActions<BulkDelete, BulkDeleteId>;

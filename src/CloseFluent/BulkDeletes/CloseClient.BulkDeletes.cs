namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IBulkDeletes BulkDeletes => field ??= new BulkDeletes(_services);
}

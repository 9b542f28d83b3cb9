namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IBulkEdits BulkEdits => field ??= new BulkEdits(_services);
}

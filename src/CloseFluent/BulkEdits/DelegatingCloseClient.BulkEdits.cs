namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IBulkEdits BulkEdits => InnerClient.BulkEdits;
}

namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IBulkDeletes BulkDeletes => InnerClient.BulkDeletes;
}

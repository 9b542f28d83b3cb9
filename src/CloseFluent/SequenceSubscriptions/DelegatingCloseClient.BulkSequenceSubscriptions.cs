namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IBulkSequenceSubscriptions BulkSequenceSubscriptions => InnerClient.BulkSequenceSubscriptions;
}

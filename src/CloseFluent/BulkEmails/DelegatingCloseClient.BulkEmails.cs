namespace CloseFluent;

public abstract partial class DelegatingCloseClient
{
    /// <inheritdoc/>
    public virtual IBulkEmails BulkEmails => InnerClient.BulkEmails;
}

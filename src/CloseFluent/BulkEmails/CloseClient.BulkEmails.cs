namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IBulkEmails BulkEmails => field ??= new BulkEmails(_services);
}

namespace CloseFluent;

public sealed partial class CloseClient
{
    /// <inheritdoc/>
    public IBulkSequenceSubscriptions BulkSequenceSubscriptions => field ??= new BulkSequenceSubscriptions(_services);
}

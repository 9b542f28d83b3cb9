namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the bulk actions on sequence subscriptions.</summary>
    IBulkSequenceSubscriptions BulkSequenceSubscriptions { get; }
}

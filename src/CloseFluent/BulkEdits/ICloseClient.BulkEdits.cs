namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the bulk edits.</summary>
    IBulkEdits BulkEdits { get; }
}

namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the bulk deletes.</summary>
    IBulkDeletes BulkDeletes { get; }
}

namespace CloseFluent;

public partial interface ICloseClient
{
    /// <summary>Gets the bulk e-mails.</summary>
    IBulkEmails BulkEmails { get; }
}

namespace CloseFluent.Testing.Embedded;

internal static class BulkActionStatus
{
    public const string Created = BulkActionStatuses.Created;
    public const string Loading = BulkActionStatuses.Loading;
    public const string Processing = BulkActionStatuses.Processing;
    public const string Done = BulkActionStatuses.Done;
    public const string Paused = BulkActionStatuses.Paused;
    public const string Resuming = BulkActionStatuses.Resuming;
}

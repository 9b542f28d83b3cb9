namespace CloseFluent.Testing.Embedded;

internal static class BulkActionStatus
{
    public const string Created = "created";
    public const string Loading = "loading";
    public const string Processing = "processing";
    public const string Done = "done";
    public const string Paused = "paused";
    public const string Resuming = "resuming";
}

namespace CloseFluent.Grammar;

/// <summary>Close's words for how far it has come with a bulk action. Close may know more of them.</summary>
internal static class BulkActionStatuses
{
    public const string Created = "created";
    public const string Loading = "loading";
    public const string Processing = "processing";
    public const string Done = "done";
    public const string Paused = "paused";
    public const string Resuming = "resuming";
    public const string Error = "error";
}

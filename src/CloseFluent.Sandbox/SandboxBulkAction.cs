namespace CloseFluent.Sandbox;

/// <summary>A bulk action that the sandbox has, whatever its responses were.</summary>
public sealed class SandboxBulkAction
{
    internal SandboxBulkAction(string id, string status, string json)
    {
        Id = id;
        Status = status;
        Json = json;
    }

    /// <summary>Its id, for example <c>bulkseqsub_…</c>.</summary>
    public string Id { get; }

    /// <summary>Its status, for example <c>processing</c>.</summary>
    public string Status { get; }

    /// <summary>All that the API would respond with.</summary>
    public string Json { get; }
}

namespace CloseFluent.Sandbox;

/// <summary>A bulk action that the sandbox has, whatever callers were told of it.</summary>
public sealed class SandboxBulkAction
{
    internal SandboxBulkAction(string id, string status, string json)
    {
        Id = id;
        Status = status;
        Json = json;
    }

    /// <summary>Its id (<c>bulkseqsub_…</c>).</summary>
    public string Id { get; }

    /// <summary>Where it stands, for example <c>processing</c>.</summary>
    public string Status { get; }

    /// <summary>All that the API would answer of it.</summary>
    public string Json { get; }
}

using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A status that leads can have.</summary>
internal static class LeadStatusResponse
{
    /// <summary>The status of a test's own leads that were given none: in Close each lead has one.</summary>
    public const string NoStatusId = "stat_cOrQ3UNHn9VjZX5pGzKmTsiDbLwJR8yFk1aEP7W2xSt";

    public const string NoStatusLabel = "No status";

    public static JsonObject Create(string id, string label) => new()
    {
        ["id"] = id,
        ["label"] = label,
        ["color"] = null,
        ["organization_id"] = SandboxIds.Organization,
    };

    public static string LabelOf(CloseData data, string? id) =>
        id is null ? "" : (string?)CloseData.Find(data.LeadStatuses, id)?["label"] ?? "";
}

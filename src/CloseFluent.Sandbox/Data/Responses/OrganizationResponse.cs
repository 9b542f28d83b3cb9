using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The organization with its statuses, and its one pipeline.</summary>
internal static class OrganizationResponse
{
    public const string PipelineId = "pipe_4tQmDcD3oQ1qEpt3oG8KYp";
    public const string PipelineName = "Sales";

    private const string Created = "2025-01-10T07:55:00.100000+00:00";

    private static readonly (string Id, string Label, string Type)[] s_opportunityStatuses =
    [
        (SandboxIds.ActiveOpportunityStatus, "Active", "active"),
        (SandboxIds.WonOpportunityStatus, "Won", "won"),
    ];

    public static (string Label, string Type) OpportunityStatus(string? id)
    {
        (string Id, string Label, string Type) known = Array.Find(s_opportunityStatuses, status => status.Id == id);
        return (known.Label ?? "", known.Type ?? "active");
    }

    public static IReadOnlyList<JsonObject> OpportunityStatuses() =>
    [
        .. s_opportunityStatuses.Select(status => new JsonObject
        {
            ["id"] = status.Id,
            ["label"] = status.Label,
            ["type"] = status.Type,
            ["pipeline_id"] = PipelineId,
            ["organization_id"] = SandboxIds.Organization,
        }),
    ];

    public static JsonObject Create(CloseData data) => new()
    {
        ["id"] = SandboxIds.Organization,
        ["name"] = "Example Sales",
        ["created_by"] = null,
        ["updated_by"] = null,
        ["date_created"] = Created,
        ["date_updated"] = Created,
        ["lead_statuses"] = ResponseMembers.List(data.LeadStatuses, status => new JsonObject
        {
            ["id"] = (string?)status["id"],
            ["label"] = (string?)status["label"],
        }),
        ["pipelines"] = new JsonArray((JsonNode)new JsonObject
        {
            ["id"] = PipelineId,
            ["name"] = PipelineName,
            ["organization_id"] = SandboxIds.Organization,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = "2025-01-10T07:56:00.200000",
            ["date_updated"] = "2025-01-10T07:56:00.200000",
            ["statuses"] = ResponseMembers.List(s_opportunityStatuses, status => new JsonObject
            {
                ["id"] = status.Id,
                ["label"] = status.Label,
                ["type"] = status.Type,
            }),
        }),
    };
}

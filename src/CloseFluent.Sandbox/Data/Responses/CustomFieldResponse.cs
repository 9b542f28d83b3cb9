using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class CustomFieldResponse
{
    private const string Created = "2025-01-10T08:00:00.120000+00:00";

    public static JsonObject Create(string id, string name, string type, params string[] choices) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["type"] = type,
        ["description"] = null,
        ["accepts_multiple_values"] = type == "choices",
        ["choices"] = type == "choices" ? ObjectView.Texts(choices) : null,
        ["editable_with_roles"] = new JsonArray(),
        ["organization_id"] = SandboxIds.Organization,
        ["created_by"] = SandboxIds.AdaUser,
        ["updated_by"] = SandboxIds.AdaUser,
        ["date_created"] = Created,
        ["date_updated"] = Created,
    };
}

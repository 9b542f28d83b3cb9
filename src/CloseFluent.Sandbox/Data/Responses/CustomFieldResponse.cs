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

    /// <summary>Adds to a field of which type its custom activities are.</summary>
    public static JsonObject OfActivity(JsonObject field, string activityTypeId)
    {
        field["custom_activity_type_id"] = activityTypeId;
        field["required"] = false;
        return field;
    }

    /// <summary>Adds to a shared field which objects have it.</summary>
    public static JsonObject Shared(JsonObject field, IEnumerable<string> objectTypes)
    {
        field["associations"] = ResponseMembers.List(objectTypes, type => new JsonObject
        {
            ["object_type"] = type,
            ["editable_with_roles"] = new JsonArray(),
            ["required"] = false,
        });
        return field;
    }

    /// <summary>Determines whether objects of a kind have a shared field.</summary>
    public static bool IsSharedBy(JsonObject field, string objectType) =>
        field["associations"]!.AsArray().Any(association => (string?)association!["object_type"] == objectType);
}

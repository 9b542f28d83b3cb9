using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Writes what a test adds to the sandbox's organization in the form of Close's responses.</summary>
internal static class OrganizationBuilder
{
    private const string Created = "2025-01-10T08:00:00.120000+00:00";

    // As deep as the deepest filter that the library builds.
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 512 };

    public static JsonObject User(string id, string firstName, string lastName, string email) =>
        UserResponse.Create(id, firstName, lastName, email, Created);

    public static JsonObject Group(string id, string name, IEnumerable<string> members)
    {
        JsonArray users = [];
        foreach (string member in members)
        {
            users.Add((JsonNode)new JsonObject { ["user_id"] = member });
        }

        return new JsonObject
        {
            ["id"] = id, ["name"] = name, ["organization_id"] = SandboxIds.Organization, ["members"] = users,
        };
    }

    public static JsonObject ActivityType(string id, string name) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["description"] = null,
        ["organization_id"] = SandboxIds.Organization,
        ["api_create_only"] = false,
        ["is_archived"] = false,
        ["editable_with_roles"] = new JsonArray(),
        ["fields"] = new JsonArray(),
        ["created_by"] = SandboxIds.AdaUser,
        ["updated_by"] = SandboxIds.AdaUser,
        ["date_created"] = Created,
        ["date_updated"] = Created,
    };

    public static JsonObject Field(string id, string name, SandboxFieldType type) =>
        CustomFieldResponse.Create(id, name, WordOf(type));

    public static JsonObject Field(
        string id, string name, SandboxFieldType type, bool acceptsMultipleValues, string[] choices)
    {
        JsonObject field = CustomFieldResponse.Create(id, name, WordOf(type), choices);
        field["accepts_multiple_values"] = acceptsMultipleValues;
        return field;
    }

    public static JsonObject SmartView(string id, string name, BulkSelection selection)
    {
        JsonNode parts = JsonNode.Parse(selection.Json, null, s_deep)!;
        JsonObject filter = new()
        {
            ["query"] = parts["s_query"]?.DeepClone() ?? throw new ArgumentException(
                "A selection in Close's text language has no filter. Use a selection that is made of a filter.",
                nameof(selection)),
            ["results_limit"] = parts["results_limit"]?.DeepClone(),
            ["sort"] = parts["sort"]?.DeepClone() ?? new JsonArray(),
        };
        string type = RootType.From(SandboxJson.Read(SandboxJson.Write(filter["query"]!))!.Value);
        return SmartViewResponse.Create(id, name, type, filter);
    }

    private static string WordOf(SandboxFieldType type) => type switch
    {
        SandboxFieldType.Text => "text",
        SandboxFieldType.Number => "number",
        SandboxFieldType.Date => "date",
        SandboxFieldType.Moment => "datetime",
        SandboxFieldType.Choices => "choices",
        SandboxFieldType.Contact => "contact",
        SandboxFieldType.CustomObject => "custom_object",
        _ => "user",
    };
}

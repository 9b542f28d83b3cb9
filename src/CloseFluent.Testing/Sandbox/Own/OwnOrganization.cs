using System.Text.Json.Nodes;
using CloseFluent.Testing.Recording;

namespace CloseFluent.Testing.Embedded;

/// <summary>Writes what a test adds to the sandbox's organization as Close answers it.</summary>
internal static class OwnOrganization
{
    private const string Created = "2025-01-10T08:00:00.120000+00:00";

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

    public static JsonObject Field(string id, string name, SandboxFieldType type) =>
        CustomFieldResponse.Create(id, name, WordOf(type));

    public static JsonObject SmartView(string id, string name, BulkSelection selection)
    {
        JsonNode filter = JsonNode.Parse(AnswerForms.SmartViewFilter(selection), null, CloseJson.Deep)!;
        string type = RootType.Of(JsonText.Read(JsonText.Write(filter["query"]!))!.Value);
        return SmartViewResponse.Create(id, name, type, filter);
    }

    private static string WordOf(SandboxFieldType type) => type switch
    {
        SandboxFieldType.Text => "text",
        SandboxFieldType.Number => "number",
        SandboxFieldType.Moment => "datetime",
        SandboxFieldType.Choices => "choices",
        _ => "user",
    };
}

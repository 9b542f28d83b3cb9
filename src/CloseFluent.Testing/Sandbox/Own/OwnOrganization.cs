using System.Text.Json.Nodes;
using CloseFluent.Testing.Recording;

namespace CloseFluent.Testing.Embedded;

/// <summary>Writes what a test adds to the sandbox's organization as Close answers it.</summary>
internal static class OwnOrganization
{
    private const string Created = "2025-01-10T08:00:00.120000+00:00";

    public static JsonObject User(string id, string firstName, string lastName, string email) => new()
    {
        ["id"] = id,
        ["email"] = email,
        ["first_name"] = firstName,
        ["last_name"] = lastName,
        ["image"] = null,
        ["date_created"] = Created,
    };

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

    public static JsonObject PhoneNumber(string id, string number, bool sendsSms) => new()
    {
        ["id"] = id,
        ["number"] = number,
        ["type"] = sendsSms ? "internal" : "external",
        ["is_group_number"] = false,
        ["user_id"] = SandboxIds.AdaUser,
        ["participants"] = new JsonArray(),
        ["organization_id"] = SandboxIds.Organization,
    };

    public static JsonObject Field(string id, string name, SandboxFieldType type) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["type"] = type switch
        {
            SandboxFieldType.Text => "text",
            SandboxFieldType.Number => "number",
            SandboxFieldType.Moment => "datetime",
            SandboxFieldType.Choices => "choices",
            _ => "user",
        },
        ["accepts_multiple_values"] = type == SandboxFieldType.Choices,
    };

    public static JsonObject SmartView(string id, string name, BulkSelection selection)
    {
        JsonNode filter = JsonNode.Parse(AnswerForms.SmartViewFilter(selection), null, CloseJson.Deep)!;
        return new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["type"] = RootType.Of(JsonText.Read(JsonText.Write(filter["query"]!))!.Value),
            ["query"] = "",
            ["s_query"] = filter,
            ["organization_id"] = SandboxIds.Organization,
            ["user_id"] = SandboxIds.AdaUser,
            ["is_shared"] = true,
            ["date_created"] = Created,
            ["date_updated"] = Created,
        };
    }
}

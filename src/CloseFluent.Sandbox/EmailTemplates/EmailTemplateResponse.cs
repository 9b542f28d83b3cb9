using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class EmailTemplateResponse
{
    private const string Created = "2026-01-09T15:00:00.300000+00:00";

    public static JsonObject Create(string id, string name, string subject, string body, bool isShared = true) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["subject"] = subject,
        ["body"] = body,
        ["is_shared"] = isShared,
        ["is_archived"] = false,
        ["attachments"] = new JsonArray(),
        ["bcc"] = new JsonArray(),
        ["cc"] = new JsonArray(),
        ["organization_id"] = SandboxIds.Organization,
        ["created_by"] = SandboxIds.AdaUser,
        ["updated_by"] = SandboxIds.AdaUser,
        ["date_created"] = Created,
        ["date_updated"] = Created,
        ["unsubscribe_link_id"] = null,
    };

    /// <summary>The template as it is read alone: with the sequences that use it.</summary>
    public static JsonObject WithSequences(JsonObject template, CloseData data)
    {
        string? id = (string?)template["id"];
        template["used_by_sequences"] = ResponseMembers.List(
            data.Sequences.Where(sequence => TemplateSeed.TemplatesOf(sequence).Contains(id)),
            sequence => new JsonObject { ["id"] = (string?)sequence["id"], ["name"] = (string?)sequence["name"] });
        return template;
    }
}

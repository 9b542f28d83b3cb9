using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A user, and the same user as it sees itself.</summary>
internal static class UserResponse
{
    public static JsonObject Create(string id, string firstName, string lastName, string email, string created) => new()
    {
        ["id"] = id,
        ["email"] = email,
        ["first_name"] = firstName,
        ["last_name"] = lastName,
        ["image"] = "https://images.example.com/" + id,
        ["organizations"] = new JsonArray((JsonNode)SandboxIds.Organization),
        ["date_created"] = created,
        ["date_updated"] = created,
    };

    public static string NameOf(CloseData data, string? id) =>
        id is not null && CloseData.Find(data.Users, id) is { } user ? $"{user["first_name"]} {user["last_name"]}" : "";

    /// <summary>The user whose key is used, with the organization and what belongs to that user in it.</summary>
    public static JsonObject Me(CloseData data)
    {
        JsonObject me = CloseData.Find(data.Users, SandboxIds.AdaUser)!.DeepClone().AsObject();
        string id = (string)me["id"]!;
        me["organizations"] = new JsonArray((JsonNode)OrganizationResponse.Create(data));
        me["memberships"] = new JsonArray((JsonNode)Membership(id));
        me["email_accounts"] = OwnedBy(id, data.ConnectedAccounts);
        me["phone_numbers"] = OwnedBy(id, data.PhoneNumbers);
        me["last_used_timezone"] = "Europe/Berlin";
        return me;
    }

    private static JsonArray OwnedBy(string id, IReadOnlyList<JsonObject> items) =>
        ResponseMembers.List(items.Where(item => (string?)item["user_id"] == id), item => item.DeepClone());

    private static JsonObject Membership(string userId) => new()
    {
        ["id"] = "memb_nQv7TYhPBUUHSH6DCoQC2VAt7LkdtFkTuUtRIXCXQ4F",
        ["organization_id"] = SandboxIds.Organization,
        ["user_id"] = userId,
        ["role_id"] = "role_2Fq5GZ1mLqsBBRQ8l8NpKsvk4j9Bh4vAmgPfSzuTcQ3",
        ["permissions_granted"] = ObjectView.Texts(["bulk_edit", "bulk_email"]),
        ["auto_record_calls"] = "disabled",
        ["track_email_opens"] = true,
    };
}

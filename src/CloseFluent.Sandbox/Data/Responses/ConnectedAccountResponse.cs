using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A connected account, of which the first identity is the default one.</summary>
internal static class ConnectedAccountResponse
{
    private const string Created = "2025-01-10T08:05:00.310000+00:00";

    public static JsonObject Create(
        string id,
        string type,
        string userId,
        string email,
        string[] features,
        params (string Name, string Email)[] identities)
    {
        bool sends = features.Contains("email_sending");
        bool syncs = features.Contains("calendar_syncing");
        return new JsonObject
        {
            ["id"] = id,
            ["_type"] = type,
            ["email"] = email,
            ["default_identity"] = identities.Length > 0 ? Identity(identities[0]) : null,
            ["identities"] = ResponseMembers.List(identities, Identity),
            ["user_id"] = userId,
            ["organization_id"] = SandboxIds.Organization,
            ["enabled_features"] = ObjectView.Texts(features),
            ["available_features"] = ObjectView.Texts(features),
            ["send_status"] = sends ? "ok" : null,
            ["receive_status"] = sends ? "ok" : null,
            ["email_receive_status"] = sends ? "ok" : null,
            ["calendar_receive_status"] = syncs ? "ok" : null,
            ["latest_send_error"] = null,
            ["latest_receive_error"] = null,
            ["smtp"] = type == "custom_email" ? Server("smtp.example.com", 465, email) : null,
            ["imap"] = type == "custom_email" ? Server("imap.example.com", 993, email) : null,
            ["is_imap_archive_sync_enabled"] = false,
            ["available_calendars"] = ObjectView.Texts(syncs ? [email] : []),
            ["synced_calendars"] = new JsonArray(),
            ["sync_all_calendars"] = false,
            ["has_meeting_creation_scopes"] = syncs,
            ["lead_suggestions_updated_at"] = null,
            ["calendly"] = null,
            ["zoom_account_plan"] = type == "zoom" ? "basic" : null,
            ["date_created"] = Created,
            ["date_updated"] = Created,
        };
    }

    private static JsonObject Identity((string Name, string Email) identity) =>
        new() { ["name"] = identity.Name, ["email"] = identity.Email };

    private static JsonObject Server(string host, int port, string user) =>
        new() { ["host"] = host, ["port"] = port, ["use_ssl"] = true, ["username"] = user };
}

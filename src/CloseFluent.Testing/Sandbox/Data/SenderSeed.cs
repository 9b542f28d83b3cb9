using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

internal static class SenderSeed
{
    public static IReadOnlyList<JsonObject> ConnectedAccounts() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.AdaAccount}}", "_type": "google", "email": "ada@example.com",
            "default_identity": { "name": "Ada Example", "email": "ada@example.com" },
            "identities": [ { "name": "Ada Example", "email": "ada@example.com" },
                            { "name": "Ada from Example", "email": "hello@example.com" } ],
            "user_id": "{{SandboxIds.AdaUser}}", "organization_id": "{{SandboxIds.Organization}}",
            "enabled_features": [ "email_sending", "email_syncing", "calendar_syncing" ],
            "available_features": [ "email_sending", "email_syncing", "calendar_syncing" ],
            "send_status": "ok", "receive_status": "ok", "smtp": null, "imap": null, "synced_calendars": [],
            "date_created": "2025-01-10T08:05:00.310000+00:00", "date_updated": "2025-01-10T08:05:00.310000+00:00" },
          { "id": "{{SandboxIds.GraceAccount}}", "_type": "custom_email", "email": "grace@example.com",
            "default_identity": { "name": "Grace Sample", "email": "grace@example.com" },
            "identities": [ { "name": "Grace Sample", "email": "grace@example.com" } ],
            "user_id": "{{SandboxIds.GraceUser}}", "organization_id": "{{SandboxIds.Organization}}",
            "enabled_features": [ "email_sending", "email_syncing" ],
            "available_features": [ "email_sending", "email_syncing" ],
            "send_status": "ok", "receive_status": "ok", "smtp": { "host": "smtp.example.com" },
            "imap": { "host": "imap.example.com" }, "synced_calendars": [],
            "date_created": "2025-02-03T09:40:00.770000+00:00", "date_updated": "2025-02-03T09:40:00.770000+00:00" },
          { "id": "{{SandboxIds.ZoomAccount}}", "_type": "zoom", "email": "ada@example.com",
            "default_identity": null, "identities": [],
            "user_id": "{{SandboxIds.AdaUser}}", "organization_id": "{{SandboxIds.Organization}}",
            "enabled_features": [ "meeting_syncing" ], "available_features": [ "meeting_syncing" ],
            "send_status": null, "receive_status": null, "smtp": null, "imap": null, "synced_calendars": [],
            "date_created": "2025-03-01T11:00:00.050000+00:00", "date_updated": "2025-03-01T11:00:00.050000+00:00" }
        ]
        """);

    public static JsonObject Account(string id, string name, string email) => new()
    {
        ["id"] = id,
        ["_type"] = "google",
        ["email"] = email,
        ["default_identity"] = Identity(name, email),
        ["identities"] = new JsonArray((JsonNode)Identity(name, email)),
        ["user_id"] = SandboxIds.AdaUser,
        ["organization_id"] = SandboxIds.Organization,
        ["enabled_features"] = new JsonArray((JsonNode)"email_sending"),
        ["available_features"] = new JsonArray((JsonNode)"email_sending"),
        ["send_status"] = "ok",
        ["receive_status"] = "ok",
        ["date_created"] = "2025-01-10T08:05:00.310000+00:00",
        ["date_updated"] = "2025-01-10T08:05:00.310000+00:00",
    };

    private static JsonObject Identity(string name, string email) => new() { ["name"] = name, ["email"] = email };

    public static IReadOnlyList<JsonObject> PhoneNumbers() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.PhoneNumber}}", "number": "+15550100100", "type": "internal", "is_group_number": false,
            "user_id": "{{SandboxIds.AdaUser}}", "participants": [], "organization_id": "{{SandboxIds.Organization}}" },
          { "id": "{{SandboxIds.ExternalPhoneNumber}}", "number": "+15550100200", "type": "external",
            "is_group_number": false, "user_id": "{{SandboxIds.GraceUser}}", "participants": [],
            "organization_id": "{{SandboxIds.Organization}}" }
        ]
        """);
}

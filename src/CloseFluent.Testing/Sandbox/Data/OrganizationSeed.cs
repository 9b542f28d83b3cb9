using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

internal static class OrganizationSeed
{
    public static IReadOnlyList<JsonObject> Users() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.AdaUser}}", "email": "ada@example.com", "first_name": "Ada", "last_name": "Example",
            "image": null, "date_created": "2025-01-10T08:00:00.120000+00:00",
            "organizations": [ { "id": "{{SandboxIds.Organization}}", "name": "Example Sales" } ],
            "memberships": [ { "organization_id": "{{SandboxIds.Organization}}", "user_id": "{{SandboxIds.AdaUser}}" } ] },
          { "id": "{{SandboxIds.GraceUser}}", "email": "grace@example.com", "first_name": "Grace", "last_name": "Sample",
            "image": null, "date_created": "2025-02-03T09:30:00.450000+00:00",
            "organizations": [ { "id": "{{SandboxIds.Organization}}", "name": "Example Sales" } ],
            "memberships": [ { "organization_id": "{{SandboxIds.Organization}}", "user_id": "{{SandboxIds.GraceUser}}" } ] }
        ]
        """);

    public static IReadOnlyList<JsonObject> Groups() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.SalesGroup}}", "name": "Sales", "organization_id": "{{SandboxIds.Organization}}",
            "members": [ { "user_id": "{{SandboxIds.AdaUser}}" }, { "user_id": "{{SandboxIds.GraceUser}}" } ] }
        ]
        """);

    public static IReadOnlyList<JsonObject> LeadStatuses() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.PotentialStatus}}", "label": "Potential", "organization_id": "{{SandboxIds.Organization}}" },
          { "id": "{{SandboxIds.QualifiedStatus}}", "label": "Qualified", "organization_id": "{{SandboxIds.Organization}}" },
          { "id": "{{SandboxIds.CustomerStatus}}", "label": "Customer", "organization_id": "{{SandboxIds.Organization}}" },
          { "id": "{{SandboxIds.BadFitStatus}}", "label": "Bad Fit", "organization_id": "{{SandboxIds.Organization}}" }
        ]
        """);

    public static IReadOnlyList<JsonObject> LeadFields() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.OwnerField}}", "name": "Owner", "type": "user", "accepts_multiple_values": false },
          { "id": "{{SandboxIds.TierField}}", "name": "Tier", "type": "choices", "accepts_multiple_values": true,
            "choices": [ "Gold", "Silver", "Bronze" ] },
          { "id": "{{SandboxIds.EmployeesField}}", "name": "Employees", "type": "number", "accepts_multiple_values": false },
          { "id": "{{SandboxIds.RenewalField}}", "name": "Renewal", "type": "datetime", "accepts_multiple_values": false }
        ]
        """);

    public static IReadOnlyList<JsonObject> ContactFields() => SeedText.List($$"""
        [ { "id": "{{SandboxIds.NicknameField}}", "name": "Nickname", "type": "text", "accepts_multiple_values": false } ]
        """);
}

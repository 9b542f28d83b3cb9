using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

internal static class SmartViewSeed
{
    public static IReadOnlyList<JsonObject> SmartViews() => SeedText.List($$"""
        [
          { "id": "{{SandboxIds.SmartView}}", "name": "Qualified, oldest first", "type": "lead", "query": "",
            "organization_id": "{{SandboxIds.Organization}}", "user_id": "{{SandboxIds.AdaUser}}", "is_shared": true,
            "date_created": "2026-01-12T10:00:00.200000+00:00", "date_updated": "2026-01-12T10:00:00.200000+00:00",
            "s_query": {
              "query": { "type": "and", "negate": false, "queries": [
                { "type": "object_type", "negate": false, "object_type": "lead" },
                { "type": "and", "negate": false, "queries": [
                  { "type": "field_condition", "negate": false,
                    "field": { "type": "regular_field", "object_type": "lead", "field_name": "status_id" },
                    "condition": { "type": "reference", "reference_type": "status.lead",
                                   "object_ids": [ "{{SandboxIds.QualifiedStatus}}" ] } } ] } ] },
              "results_limit": null,
              "sort": [ { "direction": "asc",
                          "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" } } ] } },
          { "id": "{{SandboxIds.ContactSmartView}}", "name": "Founders", "type": "contact", "query": "",
            "organization_id": "{{SandboxIds.Organization}}", "user_id": "{{SandboxIds.AdaUser}}", "is_shared": false,
            "date_created": "2026-01-13T10:00:00.200000+00:00", "date_updated": "2026-01-13T10:00:00.200000+00:00",
            "s_query": {
              "query": { "type": "and", "negate": false, "queries": [
                { "type": "object_type", "negate": false, "object_type": "contact" },
                { "type": "and", "negate": false, "queries": [
                  { "type": "field_condition", "negate": false,
                    "field": { "type": "regular_field", "object_type": "contact", "field_name": "title" },
                    "condition": { "type": "text", "mode": "full_words", "value": "founder" } } ] } ] },
              "results_limit": 10,
              "sort": [] } },
          { "id": "{{SandboxIds.TextSmartView}}", "name": "Potential (old search)", "type": "lead",
            "query": "lead_status:\"Potential\"", "s_query": null,
            "organization_id": "{{SandboxIds.Organization}}", "user_id": "{{SandboxIds.GraceUser}}", "is_shared": true,
            "date_created": "2019-05-02T10:00:00.200000+00:00", "date_updated": "2019-05-02T10:00:00.200000+00:00" }
        ]
        """);
}

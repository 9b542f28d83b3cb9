using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class SmartViewSeed
{
    private const string Lead = FieldCatalogue.Lead;
    private const string Contact = FieldCatalogue.Contact;

    public static IReadOnlyList<JsonObject> SmartViews() =>
    [
        SmartViewResponse.Create(
            SandboxIds.SmartView, "Qualified, oldest first", Lead,
            Wrap(
                Filter(Lead, "status_id", $$"""
                    { "type": "reference", "reference_type": "status.lead",
                      "object_ids": [ "{{SandboxIds.QualifiedStatus}}" ] }
                    """),
                sort: """
                    [ { "direction": "asc",
                        "field": { "type": "regular_field", "object_type": "lead", "field_name": "date_created" } } ]
                    """)),
        SmartViewResponse.Create(
            SandboxIds.MyLeadsSmartView, "My leads", Lead,
            Wrap(Filter(Lead, "created_by", """{ "type": "current_user" }"""))),
        SmartViewResponse.Create(
            SandboxIds.ContactSmartView, "Founders", Contact,
            Wrap(Filter(Contact, "title", """{ "type": "text", "mode": "full_words", "value": "founder" }"""), limit: "10"),
            isShared: false),
        SmartViewResponse.Create(SandboxIds.AllContactsSmartView, "All Contacts", Contact, Wrap(
            """{ "type": "match_all", "negate": false }""")),
        SmartViewResponse.Create(
            SandboxIds.TextSmartView, "Potential (old search)", Lead, filter: null, "lead_status:\"Potential\""),
    ];

    private static JsonNode Wrap(string query, string limit = "null", string sort = "[]") =>
        JsonNode.Parse($$"""{ "query": {{query}}, "results_limit": {{limit}}, "sort": {{sort}} }""")!;

    private static string Filter(string objectType, string field, string condition) => $$"""
        { "type": "and", "negate": false, "queries": [
          { "type": "object_type", "negate": false, "object_type": "{{objectType}}" },
          { "type": "and", "negate": false, "queries": [
            { "type": "field_condition", "negate": false,
              "field": { "type": "regular_field", "object_type": "{{objectType}}", "field_name": "{{field}}" },
              "condition": {{condition}} } ] } ] }
        """;
}

namespace CloseFluent.Sandbox.Tests;

internal static class Filters
{
    public const string MatchAll = """{ "type": "match_all" }""";

    public const string ContactsOnly = """{ "type": "object_type", "object_type": "contact" }""";

    public const string Qualified = $$"""
        { "type": "and", "queries": [ { "type": "object_type", "object_type": "lead" },
          { "type": "field_condition",
            "field": { "type": "regular_field", "object_type": "lead", "field_name": "status_id" },
            "condition": { "type": "reference", "reference_type": "status.lead",
                           "object_ids": [ "{{SandboxIds.QualifiedStatus}}" ] } } ] }
        """;

    public static string Field(string objectType, string name, string condition, bool negate = false) => $$"""
        { "type": "and", "queries": [
          { "type": "object_type", "object_type": "{{objectType}}" }, {{Bare(objectType, name, condition, negate)}} ] }
        """;

    public static string Lead(string name, string condition, bool negate = false) => Field("lead", name, condition, negate);

    public static string Bare(string objectType, string name, string condition, bool negate = false) => $$"""
        { "type": "field_condition", "negate": {{(negate ? "true" : "false")}}, "condition": {{condition}},
          "field": { "type": "regular_field", "object_type": "{{objectType}}", "field_name": "{{name}}" } }
        """;

    public static string Custom(string id, string condition) => $$"""
        { "type": "field_condition", "condition": {{condition}}, "field": { "type": "custom_field", "custom_field_id": "{{id}}" } }
        """;

    public static string Related(string thisType, string relatedType, string query, bool negate = false) => $$"""
        { "type": "has_related", "negate": {{(negate ? "true" : "false")}}, "this_object_type": "{{thisType}}",
          "related_object_type": "{{relatedType}}", "related_query": {{query}} }
        """;

    public static string Id(string id) => $$"""{ "type": "id", "value": "{{id}}" }""";

    public static string List(string type, params string[] queries) =>
        $$"""{ "type": "{{type}}", "queries": [ {{string.Join(", ", queries)}} ] }""";

    public static string Text(string mode, string value) =>
        $$"""{ "type": "text", "mode": "{{mode}}", "value": "{{value}}" }""";

    public static string Range(string from, string before) =>
        $$"""{ "type": "moment_range", "on_or_after": {{from}}, "before": {{before}} }""";

    public static string SortBy(string direction, string name) => $$"""
        { "direction": "{{direction}}", "field": { "type": "regular_field", "object_type": "lead", "field_name": "{{name}}" } }
        """;

    public static string Period(string range, string which) =>
        $$"""{ "type": "start_end_of_predefined_relative_period", "range": "{{range}}", "which": "{{which}}" }""";
}

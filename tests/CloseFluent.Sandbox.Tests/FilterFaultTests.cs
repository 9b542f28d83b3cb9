using System.Net;
using System.Text.Json.Nodes;
using static CloseFluent.Sandbox.Tests.Filters;

namespace CloseFluent.Sandbox.Tests;

public sealed class FilterFaultTests
{
    private const string Url = """{ "type": "regular_field", "object_type": "lead", "field_name": "url" }""";

    private readonly Caller _close = new(options => options.IsStrict = true);

    [Theory]
    [InlineData("""{ "type": "spaceship" }""", "type")]
    [InlineData("""{ "value": "lead_1" }""", "type")]
    [InlineData("""{ "type": 5 }""", "type")]
    [InlineData("""{ "type": "and" }""", "queries")]
    [InlineData("""{ "type": "or", "queries": {} }""", "queries")]
    [InlineData("""{ "type": "match_all", "negate": "no" }""", "negate")]
    [InlineData("""{ "type": "id" }""", "value")]
    [InlineData("""{ "type": "id", "value": ["lead_1"] }""", "value")]
    [InlineData("""{ "type": "object_type", "object_type": "planet" }""", "object_type")]
    [InlineData("""{ "type": "text", "mode": "fuzzy", "value": "x" }""", "mode")]
    [InlineData("""{ "type": "field_condition" }""", "field")]
    [InlineData($$"""{ "type": "field_condition", "field": {{Url}} }""", "condition")]
    [InlineData("""{ "type": "has_related", "this_object_type": "contact", "related_object_type": "lead", "related_query": {"type": "match_all"} }""", "this_object_type")]
    [InlineData("""{ "type": "has_related", "this_object_type": "lead", "related_object_type": "contact" }""", "related_query")]
    [InlineData("""{ "type": "saved_search", "saved_search_id": "save_unknown" }""", "saved_search_id")]
    public void A_wrong_node_is_refused_at_its_place(string filter, string place) =>
        Assert.NotNull(_close.Faults(filter)["field-errors"]![place]);

    [Theory]
    [InlineData("""{ "type": "color_field" }""", "type")]
    [InlineData("""{ "type": "regular_field", "object_type": "lead" }""", "field_name")]
    [InlineData("""{ "type": "regular_field", "object_type": "lead", "field_name": "shoe_size" }""", "field_name")]
    [InlineData("""{ "type": "regular_field", "object_type": "planet", "field_name": "url" }""", "object_type")]
    [InlineData("""{ "type": "custom_field", "custom_field_id": "cf_unknown" }""", "custom_field_id")]
    public void A_wrong_field_is_refused(string field, string place)
    {
        JsonNode faults = _close.Faults(
            $$"""{ "type": "field_condition", "field": {{field}}, "condition": { "type": "exists" } }""");
        Assert.NotNull(faults["field-errors"]!["field"]!["field-errors"]![place]);
    }

    [Theory]
    [InlineData("url", """{ "type": "smell" }""", "type")]
    [InlineData("url", """{ "type": "text", "value": "x" }""", "mode")]
    [InlineData("url", """{ "type": "term", "values": "x" }""", "values")]
    [InlineData("url", """{ "type": "term", "values": ["x", 1] }""", "values")]
    [InlineData("status_id", """{ "type": "reference", "reference_type": "user", "object_ids": [] }""", "reference_type")]
    [InlineData("status_id", """{ "type": "reference", "reference_type": "status.lead" }""", "object_ids")]
    [InlineData("addresses_count", """{ "type": "number_range", "gte": "1" }""", "gte")]
    [InlineData("addresses_count", """{ "type": "number_range", "gte": true }""", "gte")]
    [InlineData("timezone_id", """{ "type": "local_time", "on_or_after": "8", "before": "21:00:00" }""", "on_or_after")]
    [InlineData("date_created", """{ "type": "moment_range", "before": "now" }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "later" } }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "fixed_utc", "value": "soon" } }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "fixed_local_date", "value": "2026-02-30", "which": "end" } }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "fixed_local_date", "value": "2026-02-20" } }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "start_end_of_predefined_relative_period", "range": "next-week", "which": "end" } }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "offset", "direction": "sideways", "moment": { "type": "now" }, "offset": {} } }""", "before")]
    [InlineData("date_created", """{ "type": "moment_range", "before": { "type": "offset", "direction": "past", "moment": { "type": "now" }, "offset": { "day": 1 } } }""", "before")]
    public void A_wrong_condition_is_refused(string field, string condition, string place)
    {
        JsonNode faults = _close.Faults(Bare("lead", field, condition));
        Assert.NotNull(faults["field-errors"]!["condition"]!["field-errors"]![place]);
    }

    [Theory]
    [InlineData("url", """{ "type": "number_range", "gte": 1 }""")]
    [InlineData("date_created", """{ "type": "text", "mode": "phrase", "value": "x" }""")]
    [InlineData("display_name", """{ "type": "current_user" }""")]
    [InlineData("display_name", """{ "type": "boolean", "value": true }""")]
    [InlineData("display_name", """{ "type": "local_time", "on_or_after": "08:00:00", "before": "21:00:00" }""")]
    public void A_condition_has_to_suit_the_field(string field, string condition)
    {
        JsonNode faults = _close.Faults(Bare("lead", field, condition));
        Assert.Single(faults["field-errors"]!["condition"]!["errors"]!.AsArray());
    }

    [Fact]
    public void A_field_of_a_related_object_is_refused_outside_has_related()
    {
        JsonNode faults = _close.Faults(Bare("contact", "title", """{ "type": "exists" }"""));
        Assert.Single(faults["field-errors"]!["field"]!["errors"]!.AsArray());
    }

    [Fact]
    public void Faults_in_a_list_stand_under_their_index()
    {
        JsonNode faults = _close.Faults(List("or", Id("lead_1"), MatchAll, """{ "type": "spaceship" }"""));
        JsonNode queries = faults["field-errors"]!["queries"]!;
        Assert.Equal("Unknown query type: spaceship.", (string?)queries["errors"]!["2"]!["field-errors"]!["type"]);
        Assert.Single(queries["errors"]!.AsObject());
    }

    [Theory]
    [InlineData("lead", "contact")]
    [InlineData("contact", "lead")]
    public void A_filter_as_deep_as_can_be_gets_a_response(string outer, string inner)
    {
        string filter = """{ "type": "match_all", "negate": true }""";
        for (int depth = 0; depth < 490; depth++)
        {
            filter = Related(outer, inner, Related(inner, outer, filter));
        }

        string typed = List("and", $$"""{ "type": "object_type", "object_type": "{{outer}}" }""", filter);
        int count = -1;
        JsonNode? faults = null;
        OnSmallStack(() =>
        {
            count = _close.Count(typed);
            faults = _close.Faults(typed.Replace("match_all", "spaceship", StringComparison.Ordinal));
        });
        Assert.Equal(0, count);
        Assert.NotNull(faults);
    }

    [Fact]
    public void A_filter_of_lists_in_lists_gets_a_response()
    {
        string filter = """{ "type": "match_all" }""";
        for (int depth = 0; depth < 480; depth++)
        {
            filter = List("and", filter);
        }

        JsonObject body = Caller.Subscribe();
        body["s_query"] = null;
        string json = body.ToJsonString().Replace("\"s_query\":null", "\"s_query\":" + filter, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, _close.Send("POST", Caller.BulkPath, json).Status);
        Assert.Equal(HttpStatusCode.OK, _close.Send("GET", Caller.BulkPath).Status);
        Assert.Equal(40, _close.Count(filter));
    }

    [Fact]
    public void Hostile_depth_is_invalid_json_and_no_crash()
    {
        string json = string.Concat(Enumerable.Repeat("{\"query\":", 10_000)) + "1" + new string('}', 10_000);
        (HttpStatusCode status, JsonNode body) = _close.Send("POST", "/data/search/", json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("The request contains invalid JSON.", (string?)body["error"]);
    }

    // .NET Framework gives a thread one megabyte; other platforms give more.
    private static void OnSmallStack(ThreadStart work)
    {
        Thread thread = new(work, maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
    }
}

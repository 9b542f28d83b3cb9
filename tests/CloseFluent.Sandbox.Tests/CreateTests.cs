using System.Net;
using System.Text.Json.Nodes;
using static CloseFluent.Sandbox.Tests.Caller;

namespace CloseFluent.Sandbox.Tests;

public sealed class CreateTests
{
    private readonly Caller _close = new();

    [Fact]
    public void The_response_has_all_24_members_and_says_what_was_sent()
    {
        JsonObject sent = Subscribe();
        sent["results_limit"] = 5;
        sent["send_done_email"] = false;
        sent["sort"] = JsonNode.Parse("[" + Filters.SortBy("asc", "date_created") + "]");
        JsonNode answer = _close.Create(sent);
        Assert.Equal(24, answer.AsObject().Count);
        foreach (string name in sent.Select(member => member.Key).Where(name => name != "s_query"))
        {
            Assert.True(JsonNode.DeepEquals(sent[name], answer[name]), name);
        }

        Assert.Matches("^bulkseqsub_[0-9A-Za-z]{43}$", (string?)answer["id"]);
        Assert.Equal("created", (string?)answer["status"]);
        Assert.Equal("2026-03-02T09:30:00.000000+00:00", (string?)answer["date_created"]);
        Assert.Equal("", (string?)answer["query"]);
        Assert.Null(answer["n_leads"]);
        Assert.Null(answer["n_objects"]);
        Assert.Equal(0, (int?)answer["n_objects_processed"]);
        Assert.Empty(answer["calls_assigned_to"]!.AsArray());
    }

    [Fact]
    public void The_filter_comes_back_with_negate_on_every_node()
    {
        JsonObject sent = Subscribe();
        sent["s_query"] = JsonNode.Parse(Filters.List(
            "and", Filters.Related("lead", "contact", """{ "type": "match_all" }""", negate: true), Filters.Id("lead_1")));
        JsonNode expected = JsonNode.Parse("""
            { "type": "and", "queries": [
              { "type": "has_related", "negate": true, "this_object_type": "lead", "related_object_type": "contact",
                "related_query": { "type": "match_all", "negate": false } },
              { "type": "id", "value": "lead_1", "negate": false } ], "negate": false }
            """)!;
        JsonNode answer = _close.Create(sent)["s_query"]!;
        Assert.True(JsonNode.DeepEquals(expected, answer), answer.ToJsonString());
    }

    [Theory]
    [InlineData("""{ "type": "match_all", "queries": 5, "related_query": [ 1, null ], "negate": null }""")]
    [InlineData("""{ "type": "id", "value": "lead_1", "queries": [ 5, null, "x" ] }""")]
    [InlineData("""{ "type": "and", "queries": [], "queries": [] }""")]
    public void Members_that_mean_nothing_to_a_node_do_no_harm(string filter)
    {
        string json = $$"""{ "action_type": "pause", "s_query": {{filter}} }""";
        (HttpStatusCode status, JsonNode answer) = _close.Send("POST", BulkPath, json);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.False((bool)answer["s_query"]!["negate"]!);
    }

    [Theory]
    [InlineData("lead_status:\"Potential\"", 16)]
    [InlineData("*", 40)]
    [InlineData("bakery", 3)]
    [InlineData("lead_status:\"Potential\" bakery", 0)]
    [InlineData(null, 40)]
    public void A_text_query_or_none_comes_back_beside_match_all(string? query, int expected)
    {
        JsonObject sent = new() { ["action_type"] = "pause", ["query"] = query };
        JsonNode answer = _close.Create(sent);
        Assert.Equal(query ?? "", (string?)answer["query"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{ "negate": false, "type": "match_all" }"""), answer["s_query"]));
        _close.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(expected, (int?)_close.Get(BulkPath + answer["id"] + "/")["n_objects"]);
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("resume")]
    [InlineData("resume_finished")]
    public void The_other_actions_need_no_more_than_their_name(string actionType)
    {
        JsonNode answer = _close.Create(new JsonObject { ["action_type"] = actionType });
        Assert.Equal(actionType, (string?)answer["action_type"]);
        string[] subscribesOnly =
            ["sequence_id", "sender_account_id", "sender_name", "sender_email", "contact_preference", "calls_assigned_to"];
        foreach (string name in subscribesOnly)
        {
            Assert.Null(answer[name]);
        }
    }

    [Theory]
    [InlineData("action_type")]
    [InlineData("sequence_id")]
    [InlineData("sender_account_id")]
    [InlineData("sender_name")]
    [InlineData("sender_email")]
    [InlineData("contact_preference")]
    public void What_subscribe_needs_is_demanded_whether_absent_null_or_blank(string name)
    {
        foreach (JsonNode? value in new JsonNode?[] { null, "", " " })
        {
            JsonObject sent = Subscribe();
            sent[name] = value;
            JsonNode faults = _close.Refused(sent);
            Assert.Empty(faults["errors"]!.AsArray());
            Assert.Equal("This field is required.", (string?)faults["field-errors"]![name]);
        }
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once() =>
        Assert.Equal(5, _close.Refused(new JsonObject { ["action_type"] = "subscribe" })["field-errors"]!.AsObject().Count);

    [Theory]
    [InlineData("action_type", "\"reassign\"")]
    [InlineData("action_type", "\"explode\"")]
    [InlineData("action_type", "1")]
    [InlineData("sequence_id", "\"seq_unknown\"")]
    [InlineData("sequence_id", "[]")]
    [InlineData("sender_account_id", "\"emailacct_unknown\"")]
    [InlineData("sender_account_id", "\"" + SandboxIds.ZoomAccount + "\"")]
    [InlineData("sender_name", "true")]
    [InlineData("sender_email", "\"nobody\"")]
    [InlineData("contact_preference", "\"all\"")]
    [InlineData("calls_assigned_to", "\"" + SandboxIds.AdaUser + "\"")]
    [InlineData("from_phone_number_id", "\"phon_unknown\"")]
    [InlineData("from_phone_number_id", "\"" + SandboxIds.ExternalPhoneNumber + "\"")]
    [InlineData("results_limit", "0")]
    [InlineData("results_limit", "-1")]
    [InlineData("results_limit", "1.5")]
    [InlineData("results_limit", "\"5\"")]
    [InlineData("results_limit", "3000000000")]
    [InlineData("send_done_email", "\"no\"")]
    [InlineData("query", "5")]
    [InlineData("s_query", "[]")]
    [InlineData("s_query", "\"*\"")]
    [InlineData("s_query", "{}")]
    [InlineData("sort", "{}")]
    [InlineData("sort", "[5]")]
    [InlineData("sort", """[ { "direction": "up", "field": { "type": "regular_field", "object_type": "lead", "field_name": "name" } } ]""")]
    [InlineData("sort", """[ { "field": { "type": "regular_field", "object_type": "lead", "field_name": "name" } } ]""")]
    [InlineData("sort", """[ { "direction": "asc" } ]""")]
    [InlineData("sort", """[ { "direction": "asc", "field": { "type": "regular_field", "object_type": "lead", "field_name": "status_id" } } ]""")]
    public void A_wrong_value_is_refused_at_its_place(string name, string value)
    {
        JsonObject sent = Subscribe();
        sent[name] = JsonNode.Parse(value);
        JsonObject faults = _close.Refused(sent)["field-errors"]!.AsObject();
        Assert.Equal([name], faults.Select(fault => fault.Key));
    }

    [Fact]
    public void A_filter_and_a_text_query_exclude_each_other()
    {
        JsonObject sent = Subscribe();
        sent["query"] = "*";
        Assert.Single(_close.Refused(sent)["errors"]!.AsArray());
    }

    [Fact]
    public void An_unknown_assignee_is_under_its_index()
    {
        JsonObject sent = Subscribe(SandboxIds.CallSequence);
        sent["calls_assigned_to"] = new JsonArray(SandboxIds.AdaUser, "user_unknown", SandboxIds.SalesGroup);
        JsonNode faults = _close.Refused(sent)["field-errors"]!["calls_assigned_to"]!["errors"]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{ "1": "Object does not exist." }"""), faults));
    }

    [Fact]
    public void A_call_step_needs_an_assignee_and_an_sms_step_a_number()
    {
        JsonObject calls = Subscribe(SandboxIds.CallSequence);
        Assert.NotNull(_close.Refused(calls)["field-errors"]!["calls_assigned_to"]);
        calls["calls_assigned_to"] = new JsonArray();
        Assert.NotNull(_close.Refused(calls)["field-errors"]!["calls_assigned_to"]);
        calls["calls_assigned_to"] = new JsonArray(SandboxIds.SalesGroup);
        _close.Create(calls);
        JsonObject texts = Subscribe(SandboxIds.SmsSequence);
        Assert.NotNull(_close.Refused(texts)["field-errors"]!["from_phone_number_id"]);
        texts["from_phone_number_id"] = SandboxIds.PhoneNumber;
        Assert.Equal(SandboxIds.PhoneNumber, (string?)_close.Create(texts)["from_phone_number_id"]);
    }
}

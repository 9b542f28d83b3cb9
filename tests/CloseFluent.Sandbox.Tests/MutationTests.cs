using System.Net;
using System.Text.Json.Nodes;
using static CloseFluent.Sandbox.Tests.Filters;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Valid bodies with one value replaced by another: each is answered, whatever it has become.</summary>
public sealed class MutationTests
{
    private static readonly string[] s_junk =
    [
        "null", "true", "0", "-1", "1e999", "1.5", "\"\"", "\"and\"", "\"now\"", "\"lead\"", "\"CURRENT_USER\"", "[]", "{}",
        "[null]", "[[]]", "[{}]", "{\"type\":null}", "{\"type\":\"match_all\"}", "{\"type\":\"id\",\"value\":\"x\"}",
        "{\"type\":\"exists\",\"type\":\"exists\"}", "{\"a\":1,\"a\":2}",
    ];

    private readonly Caller _close = new();

    [Theory]
    [InlineData("/data/search/", "query")]
    [InlineData(Caller.BulkPath, "s_query")]
    public void No_value_at_any_place_brings_the_sandbox_down(string path, string queryName)
    {
        string whole = Whole(queryName).ToJsonString();
        HashSet<HttpStatusCode> seen = [];
        int places = Count(JsonNode.Parse(whole)!);
        for (int place = 0; place < places; place++)
        {
            foreach (string junk in s_junk)
            {
                // As text, since a JsonObject refuses a name that stands twice.
                JsonNode body = JsonNode.Parse(whole)!;
                Replace(body, place, "\u0001junk");
                string json = body.ToJsonString().Replace("\"\\u0001junk\"", junk, StringComparison.Ordinal);
                seen.Add(_close.Send("POST", path, json).Status);
            }
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest], seen.Order());
        Assert.Equal(HttpStatusCode.OK, _close.Send("GET", Caller.BulkPath).Status);
        _close.Clock.Advance(TimeSpan.FromDays(1));
        JsonArray actions = _close.Get(Caller.BulkPath)["data"]!.AsArray();
        Assert.All(actions, action => Assert.Equal("done", (string?)action!["status"]));
    }

    private static JsonObject Whole(string queryName)
    {
        string moment = Range(
            """
            { "type": "offset", "direction": "past", "moment": { "type": "now" }, "offset": { "days": 3 },
              "which_day_end": "end" }
            """,
            Period("this-week", "end"));
        JsonObject body = Caller.Subscribe();
        body.Remove("s_query");
        body["calls_assigned_to"] = new JsonArray(SandboxIds.AdaUser);
        body["results_limit"] = 5;
        body["_limit"] = 5;
        body["_fields"] = new JsonObject { ["lead"] = new JsonArray("id") };
        body["sort"] = JsonNode.Parse("""
            [ { "direction": "asc", "field": { "type": "regular_field", "object_type": "lead", "field_name": "name" } } ]
            """);
        body[queryName] = JsonNode.Parse(List(
            "and",
            """{ "type": "object_type", "object_type": "lead" }""",
            List("or", Id("lead_1"), Bare("lead", "date_created", moment), Text("phrase", "bakery")),
            Bare("lead", "addresses_count", """{ "type": "number_range", "gte": 0, "lt": 5 }"""),
            Bare("lead", "timezone_id", """{ "type": "local_time", "on_or_after": "08:00:00", "before": "21:00:00" }"""),
            Custom(SandboxIds.TierField, """{ "type": "term", "values": [ "Gold" ] }"""),
            Related("lead", "contact", Bare(
                "contact", "lead_id", """{ "type": "reference", "reference_type": "lead", "object_ids": ["x"] }"""))));
        return body;
    }

    private static int Count(JsonNode node) =>
        Children(node).Sum(child => 1 + (child.Value is null ? 0 : Count(child.Value)));

    private static int Replace(JsonNode node, int place, string junk)
    {
        foreach ((string name, JsonNode? value) in Children(node))
        {
            if (place == 0)
            {
                if (node is JsonArray list)
                {
                    list[int.Parse(name, null)] = junk;
                }
                else
                {
                    node[name] = junk;
                }

                return -1;
            }

            place = value is null ? place - 1 : Replace(value, place - 1, junk);
            if (place < 0)
            {
                return -1;
            }
        }

        return place;
    }

    private static List<(string Name, JsonNode? Value)> Children(JsonNode node) => node switch
    {
        JsonObject members => [.. members.Select(member => (member.Key, member.Value))],
        JsonArray items => [.. items.Select((item, index) => ($"{index}", item))],
        _ => [],
    };
}

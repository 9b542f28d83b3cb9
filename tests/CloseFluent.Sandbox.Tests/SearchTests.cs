using System.Net;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

public sealed class SearchTests
{
    private readonly Caller _close = new();

    [Fact]
    public void Only_the_counts_come_when_no_result_is_wanted()
    {
        JsonNode answer = Search("""{ "query": { "type": "match_all" }, "include_counts": true, "results_limit": 0 }""");
        JsonNode expected = JsonNode.Parse("""{ "data": [], "cursor": null, "count": { "limited": 0, "total": 40 } }""")!;
        Assert.True(JsonNode.DeepEquals(expected, answer), answer.ToJsonString());
    }

    [Fact]
    public void A_limit_shows_in_the_counts()
    {
        JsonNode answer = Search("""{ "query": { "type": "match_all" }, "include_counts": true, "results_limit": 7 }""");
        Assert.Equal(7, answer["data"]!.AsArray().Count);
        Assert.Equal(7, (int?)answer["count"]!["limited"]);
        Assert.Null(Search("""{ "query": { "type": "match_all" } }""")["count"]);
    }

    [Fact]
    public void Items_carry_their_type_and_the_fields_asked_for()
    {
        JsonNode item = Search($$"""
            { "query": {{Filters.Id(SandboxIds.BakeryLead)}},
              "_fields": { "lead": ["id", "display_name", "contacts", "date_created"] } }
            """)["data"]![0]!;
        string[] expected = ["__object_type", "id", "display_name", "contacts", "date_created"];
        Assert.Equal(expected, item.AsObject().Select(member => member.Key));
        Assert.Equal("Elm Street Bakery", (string?)item["display_name"]);
        Assert.Equal(SandboxIds.BakeryContact, (string?)item["contacts"]![0]!["id"]);
        Assert.EndsWith("+00:00", (string?)item["date_created"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asc", "Acme Group")]
    [InlineData("desc", "Zephyr Bikes")]
    public void Results_come_in_order(string direction, string first)
    {
        JsonNode answer = Search($$"""
            { "query": { "type": "match_all" }, "_limit": 1, "_fields": { "lead": ["name"] },
              "sort": [ {{Filters.SortBy(direction, "name")}} ] }
            """);
        Assert.Equal(first, (string?)answer["data"]![0]!["name"]);
    }

    [Fact]
    public void What_has_no_value_is_last_and_a_second_item_breaks_ties()
    {
        JsonNode answer = Search($$"""
            { "query": { "type": "match_all" }, "_fields": { "lead": ["custom.{{SandboxIds.RenewalField}}", "name"] },
              "sort": [
                { "direction": "desc", "field": { "type": "custom_field", "custom_field_id": "{{SandboxIds.RenewalField}}" } },
                {{Filters.SortBy("desc", "name")}} ] }
            """);
        JsonArray leads = answer["data"]!.AsArray();
        Assert.All(leads.Take(10), lead => Assert.NotNull(lead!["custom." + SandboxIds.RenewalField]));
        Assert.Equal("Nectar Bakery", (string?)leads[0]!["name"]);
        Assert.Equal("Zephyr Bikes", (string?)leads[10]!["name"]);
    }

    [Fact]
    public void A_cursor_leads_through_all_pages()
    {
        List<string> ids = [];
        string? cursor = null;
        do
        {
            string sent = cursor is null ? "null" : $"\"{cursor}\"";
            JsonNode page = Search($$"""{ "query": { "type": "match_all" }, "_limit": 15, "cursor": {{sent}} }""");
            ids.AddRange(page["data"]!.AsArray().Select(item => (string)item!["id"]!));
            cursor = (string?)page["cursor"];
            _close.Clock.Advance(TimeSpan.FromSeconds(29));
        }
        while (cursor is not null);

        Assert.Equal(40, ids.Distinct().Count());
        Assert.Equal(40, ids.Count);
    }

    [Fact]
    public void A_cursor_expires_after_30_seconds()
    {
        string? cursor = (string?)Search("""{ "query": { "type": "match_all" }, "_limit": 15 }""")["cursor"];
        _close.Clock.Advance(TimeSpan.FromSeconds(31));
        (HttpStatusCode status, JsonNode body) =
            _close.Send("POST", "/data/search/", $$"""{ "query": { "type": "match_all" }, "cursor": "{{cursor}}" }""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("""{"field-errors":{"cursor":"Expired cursor"}}""", body.ToJsonString());
    }

    [Theory]
    [InlineData("{}", "query")]
    [InlineData("""{ "query": "*" }""", "query")]
    [InlineData("""{ "query": { "type": "match_all" }, "_limit": 201 }""", "_limit")]
    [InlineData("""{ "query": { "type": "match_all" }, "results_limit": -1 }""", "results_limit")]
    [InlineData("""{ "query": { "type": "match_all" }, "include_counts": 1 }""", "include_counts")]
    [InlineData("""{ "query": { "type": "match_all" }, "sort": [ {} ] }""", "sort")]
    public void A_wrong_search_is_refused(string body, string place)
    {
        (HttpStatusCode status, JsonNode answer) = _close.Send("POST", "/data/search/", body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(answer["field-errors"]![place]);
    }

    private JsonNode Search(string body)
    {
        (HttpStatusCode status, JsonNode answer) = _close.Send("POST", "/data/search/", body);
        Assert.True(status == HttpStatusCode.OK, answer.ToJsonString());
        return answer;
    }
}

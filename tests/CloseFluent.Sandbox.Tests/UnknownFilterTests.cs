using System.Net;
using System.Text.Json.Nodes;
using static CloseFluent.Sandbox.Tests.Filters;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Words of a filter that the sandbox does not know: Close may know them.</summary>
public sealed class UnknownFilterTests
{
    private const int AllLeads = 40;
    private const string Exists = """{ "type": "exists" }""";
    private const string Other = """{ "type": "offset", "direction": "past", "moment": { "type": "now" }, "offset": { "days": 1 } }""";

    private readonly Caller _close = new();
    private readonly Caller _strict = new(options => options.IsStrict = true);

    public static TheoryData<string, string> UnknownNodes { get; } = new()
    {
        { """{ "type": "in_status", "status_ids": ["stat_a"], "before": { "type": "now" } }""", "in_status" },
        { """{ "type": "object_type", "object_type": "planet" }""", "planet" },
        { Text("fuzzy", "bakery"), "fuzzy" },
        { Bare("lead", "shoe_size", Exists), "shoe_size" },
        { Bare("planet", "name", Exists), "planet" },
        { Bare("contact", "title", Exists), "cannot be tested on lead" },
        { Bare("lead", "name", """{ "type": "sounds_like", "value": "a" }"""), "sounds_like" },
        { Bare("lead", "name", """{ "type": "number_range", "gte": 1 }"""), "does not suit" },
        { Bare("lead", "name", Text("fuzzy", "a")), "fuzzy" },
        { Bare("lead", "status_id", """{ "type": "reference", "reference_type": "user", "object_ids": ["user_a"] }"""), "user" },
        { Bare("lead", "date_created", Range("null", """{ "type": "easter" }""")), "easter" },
        { Bare("lead", "date_created", Range("null", Period("next-week", "end"))), "next-week" },
        { Bare("lead", "date_created", Range("null", Period("this-week", "middle"))), "start or end" },
        { Bare("lead", "date_created", Range("null", Other.Replace("days", "fortnights", StringComparison.Ordinal))), "fortnights" },
        { Bare("lead", "date_created", Range("null", Other.Replace("past", "sideways", StringComparison.Ordinal))), "past or future" },
        { Related("lead", "planet", MatchAll), "planet" },
        { Related("contact", "lead", MatchAll), "Must be lead here" },
    };

    [Theory]
    [MemberData(nameof(UnknownNodes))]
    public void An_unknown_part_decides_nothing_and_is_reported(string node, string word)
    {
        const string OfType = """{ "type": "object_type", "object_type": "lead" }""";

        Assert.Equal(0, _close.Count(List("and", OfType, node)));
        Assert.Equal(0, _close.Count(List("and", OfType, Negated(node))));
        Assert.Equal(12, _close.Count(List("and", OfType, List("or", node, Qualified))));
        Assert.Equal(0, _close.Count(List("and", OfType, Negated(List("or", node, Qualified)))));
        Assert.Equal(AllLeads - 12, _close.Count(List("and", OfType, Negated(List("and", node, Qualified)))));
        Assert.Contains(word, Assert.Single(_close.Sandbox.UnknownFilterParts), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_no_related_object_certainly_has_none_with_an_unknown_field()
    {
        string related = Related("lead", "contact", Bare("contact", "shoe_size", Exists));

        Assert.Equal(0, _close.Count(related));
        Assert.Equal(_close.Count(Related("lead", "contact", MatchAll, negate: true)), _close.Count(Negated(related)));
    }

    [Theory]
    [MemberData(nameof(UnknownNodes))]
    public void A_strict_sandbox_refuses_an_unknown_part(string node, string word)
    {
        Assert.Contains(
            word, _strict.Faults(List("and", """{ "type": "object_type", "object_type": "lead" }""", node)).ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(_strict.Sandbox.UnknownFilterParts);
    }

    [Theory]
    [InlineData("s_query", """{ "type": "saved_search", "saved_search_id": "save_1" }""")]
    [InlineData("s_query", """{ "type": "object_type", "object_type": "opportunity" }""")]
    public void A_bulk_action_reaches_nobody_by_what_is_unknown(string name, string value)
    {
        JsonObject body = Caller.Subscribe();
        body[name] = JsonNode.Parse(value);

        string id = (string)_close.Create(body.DeepClone().AsObject())["id"]!;
        _close.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(0, (int)_close.Get(Caller.BulkPath + id + "/")["n_leads"]!);
        Assert.Single(_close.Sandbox.UnknownFilterParts);
        Assert.NotNull(_strict.Refused(body)["field-errors"]![name]);
    }

    [Fact]
    public void An_unknown_field_sorts_nothing_and_is_reported()
    {
        string body = $$"""{ "query": {{Qualified}}, "sort": [ {{SortBy("asc", "shoe_size")}} ] }""";

        Assert.Equal(HttpStatusCode.OK, _close.Send("POST", "/data/search/", body).Status);
        Assert.Equal(HttpStatusCode.BadRequest, _strict.Send("POST", "/data/search/", body).Status);
        Assert.Single(_close.Sandbox.UnknownFilterParts);
    }

    [Fact]
    public void The_fields_and_objects_of_real_exports_are_known_and_evaluated()
    {
        int Some(string filter)
        {
            int count = _strict.Count(filter);
            Assert.InRange(count, 1, AllLeads - 1);
            Assert.Equal(AllLeads - count, _strict.Count(Negated(filter)));
            return count;
        }

        string Term(string value) => $$"""{ "type": "term", "values": ["{{value}}"] }""";
        string month = Range(Other.Replace("days", "months", StringComparison.Ordinal), "null");

        Some(Bare("lead", "last_communication_date", month));
        Some(Related("lead", "opportunity", Bare("opportunity", "date_updated", month)));
        int active = Some(Related("lead", "opportunity", Bare("opportunity", "status_type", Term("active"))));
        int won = Some(Related("lead", "opportunity", Bare("opportunity", "status_type", Term("won"))));
        Assert.Equal(Some(Related("lead", "opportunity", MatchAll)), active + won);
        Some(Related("lead", "activity.email", Bare("activity.email", "date", month)));
        Some(Related("lead", "opportunity", Custom(SandboxIds.SourceField, Term("Fair"))));
        Some(Related("lead", "activity.custom_activity", Custom(SandboxIds.RatingField, """{ "type": "number_range", "gte": 3 }""")));
        int visits = Some(Related("lead", "activity.custom_activity", List(
            "and", Bare("activity.custom_activity", "custom_activity_type_id", Term(SandboxIds.SiteVisitType)), MatchAll)));
        Assert.Equal(visits, Some(Related("lead", "activity.custom_activity", MatchAll)));
        Some(Related("lead", "custom_object", List(
            "and", MatchAll, Bare("custom_object", "custom_object_type_id", Term(SandboxIds.PaymentType)))));
    }

    [Theory]
    [InlineData("Elm Street Bakery", 1)]
    [InlineData("elm street bakery", 1)]
    [InlineData("Street Bakery", 0)]
    [InlineData("Elm Street Bakery ", 0)]
    [InlineData("Bakery", 0)]
    [InlineData(" ", 0)]
    public void The_exact_value_is_the_whole_value(string value, int expected) =>
        Assert.Equal(expected, _strict.Count(Lead("display_name", Text("exact_value", value))));

    [Fact]
    public void The_type_of_the_outermost_list_may_be_left_out() => Assert.Equal(
        4,
        _strict.Count($$"""{ "queries": [ {{ContactsOnly}}, {{Related("contact", "lead", Id(SandboxIds.BakeryLead))}} ] }"""));

    private static string Negated(string node) => "{ \"negate\": true," + List("and", node).TrimStart()[1..];
}

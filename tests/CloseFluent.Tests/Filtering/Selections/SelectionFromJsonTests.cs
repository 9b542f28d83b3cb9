using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Filtering.Selections;

/// <summary>Filters pasted from Close, and what else could be pasted.</summary>
public sealed class SelectionFromJsonTests
{
    private const string Lead = """{"type":"object_type","object_type":"lead"}""";
    private const string Contact = """{"type":"object_type","object_type":"contact"}""";
    private const string NamedContact =
        """{"type":"field_condition","field":{"type":"regular_field","object_type":"contact","field_name":"name"},"condition":{"type":"exists"}}""";

    private const string SortByName =
        """[{"direction":"asc","field":{"type":"regular_field","object_type":"lead","field_name":"name"}}]""";

    public static TheoryData<string> KeptFilters { get; } = new(
        Lead,
        Contact,
        $$"""{"type":"and","queries":[{{Lead}}]}""",
        $$"""{"type":"and","queries":[{{Contact}},{"type":"and","queries":[{{NamedContact}}]}]}""",
        $$"""{"type":"or","negate":true,"queries":[{{Lead}},{{Contact}}]}""",
        """{"type":"id","value":"lead_a"}""",
        """{"type":"saved_search","saved_search_id":"save_a"}""",
        """{"type":"brand_new","anything":{"type":"other","negate":false,"list":[1,2.50,1e3,null,"\u2028 é <b>"]}}""",
        """{"type":"text","mode":"phrase","value":"a","extra":true,"another":[[]]}""",
        """{"type":"has_related","this_object_type":"lead","related_object_type":"contact","related_query":{"type":"and","queries":[]}}""",
        """{"type":"field_condition","field":{"type":"custom_field","custom_field_id":"cf_a","new":1},"condition":{"type":"new","negate":false}}""",
        $$"""{"negate":null,"queries":[{{Lead}}],"type":"and"}""");

    [Theory]
    [MemberData(nameof(KeptFilters))]
    public void Is_kept_as_it_is_given(string filter) =>
        JsonAssert.SameMeaning($$"""{"s_query":{{filter}}}""", Leads.FromJson(filter).Json);

    [Theory]
    [MemberData(nameof(KeptFilters))]
    public void Is_the_same_through_leads_and_contacts(string filter) =>
        Assert.Equal(Leads.FromJson(filter), Contacts.FromJson(filter));

    [Theory]
    [MemberData(nameof(KeptFilters))]
    public void Is_kept_in_each_wrapper(string filter)
    {
        JsonAssert.SameMeaning(
            $$"""{"s_query":{{filter}},"results_limit":7,"sort":{{SortByName}}}""",
            Leads.FromJson($$"""{ "query": {{filter}}, "results_limit": 7, "sort": {{SortByName}} }""").Json);
        Assert.Equal(
            Leads.FromJson(filter),
            Leads.FromJson($$"""{"results_limit":null,"sort":[],"s_query":{{filter}}}"""));
        Assert.Equal(Leads.FromJson(filter), Leads.FromJson($$"""{"query":{{filter}},"sort":null}"""));
    }

    [Fact]
    public void Comes_back_from_its_own_JSON()
    {
        BulkSelection selection = Leads.Where(lead => !lead.Contacts.Any(contact => contact.Title.HasWords("intern")))
            .OrderBy(lead => lead.Name)
            .Take(3);

        Assert.Equal(selection, Leads.FromJson(selection.Json));
        Assert.Equal(Leads.All, Leads.FromJson(Leads.All.Json));
    }

    [Fact]
    public void Is_limited_anew()
    {
        BulkSelection selection = Leads.FromJson($$"""{"query":{{Lead}},"results_limit":7}""");

        Assert.Equal(7, selection.Limit);
        Assert.Equal(3, selection.Take(3).Limit);
        Assert.Equal(7, selection.Limit);
    }

    [Fact]
    public void Loses_nothing_but_negations_that_say_nothing() => Assert.Equal(
        Leads.FromJson($$"""{"type":"and","queries":[{{NamedContact}},{"type":"or","negate":true,"queries":[{{Lead}}]}]}"""),
        Leads.FromJson($$"""
            {"type":"and","negate":false,"queries":[
              {"negate":false,{{NamedContact[1..]}},
              {"type":"or","negate":true,"queries":[{"type":"object_type","negate":false,"object_type":"lead"}]}]}
            """));

    [Fact]
    public void Gets_the_outermost_type_that_examples_leave_out() => Assert.Equal(
        Leads.FromJson($$"""{"type":"and","queries":[{{Lead}}]}"""), Leads.FromJson($$"""{"queries":[{{Lead}}]}"""));

    [Theory]
    [InlineData("""{"type":"and","queries":[]}""")]
    [InlineData("""{"queries":[]}""")]
    [InlineData("""{"type":"and","queries":[{"type":"and","queries":[]},{"queries":[]}]}""")]
    [InlineData("""{"type":"match_all"}""")]
    [InlineData("""{"type":"match_all","negate":false}""")]
    [InlineData("""{"type":"and","queries":[{"type":"match_all"}]}""")]
    [InlineData("""{"query":{"type":"and","queries":[]},"results_limit":3}""")]
    public void Is_refused_where_it_says_nothing(string filter) => Assert.Contains(
        "Leads.All", Assert.Throws<FilterFormatException>(() => Leads.FromJson(filter)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]", "$", "JSON object")]
    [InlineData("\"lead\"", "$", "JSON object")]
    [InlineData("3", "$", "JSON object")]
    [InlineData("null", "$", "JSON object")]
    [InlineData("{}", "$", "\"type\"")]
    [InlineData("""{"value":"x"}""", "$", "\"type\"")]
    [InlineData("""{"type":""}""", "$.type", "word")]
    [InlineData("""{"type":3}""", "$.type", "word")]
    [InlineData("""{"type":null}""", "$.type", "word")]
    [InlineData("""{"type":"and","queries":{}}""", "$.queries", "list")]
    [InlineData("""{"type":"and","queries":null}""", "$.queries", "list")]
    [InlineData("""{"type":"and","queries":[3]}""", "$.queries[0]", "a number")]
    [InlineData("""{"type":"and","queries":[{"type":"x"},null]}""", "$.queries[1]", "null")]
    [InlineData("""{"type":"and","queries":[{"type":"or","queries":[{"value":1}]}]}""", "$.queries[0].queries[0]", "\"type\"")]
    [InlineData("""{"type":"x","negate":"false"}""", "$.negate", "true or false")]
    [InlineData("""{"type":"x","negate":0}""", "$.negate", "true or false")]
    [InlineData("""{"type":"x","field":"name"}""", "$.field", "a text")]
    [InlineData("""{"type":"x","field":{}}""", "$.field", "\"type\"")]
    [InlineData("""{"type":"x","condition":[]}""", "$.condition", "a list")]
    [InlineData("""{"type":"x","condition":{"mode":"y"}}""", "$.condition", "\"type\"")]
    [InlineData("""{"type":"x","related_query":true}""", "$.related_query", "true or false")]
    [InlineData("""{"type":"x","type":"y"}""", "$", "twice")]
    [InlineData("""{"type":"x","a":{"b":1,"b":2}}""", "$.a", "twice")]
    [InlineData("""{"type":"x","a":[{"b":1,"\u0062":2}]}""", "$.a[0]", "twice")]
    [InlineData("""{"type":"x","condition":{"type":"y","values":[{"c":1,"c":1}]}}""", "$.condition.values[0]", "twice")]
    [InlineData("""{"query":{"type":"x"},"s_query":{"type":"y"}}""", "$.s_query", "twice")]
    [InlineData("""{"query":{"type":"x"},"query":{"type":"y"}}""", "$.query", "twice")]
    [InlineData("""{"query":null}""", "$.query", "null")]
    [InlineData("""{"query":"lead_status:won"}""", "$.query", "a text")]
    [InlineData("""{"query":{"type":"x"},"name":"My view"}""", "$.name", "query, results_limit and sort")]
    [InlineData("""{"query":{"type":"x"},"results_limit":0}""", "$.results_limit", "1 or more")]
    [InlineData("""{"query":{"type":"x"},"results_limit":-1}""", "$.results_limit", "1 or more")]
    [InlineData("""{"query":{"type":"x"},"results_limit":2.5}""", "$.results_limit", "1 or more")]
    [InlineData("""{"query":{"type":"x"},"results_limit":"5"}""", "$.results_limit", "1 or more")]
    [InlineData("""{"query":{"type":"x"},"results_limit":99999999999}""", "$.results_limit", "1 or more")]
    [InlineData("""{"query":{"type":"x"},"sort":"name"}""", "$.sort", "list")]
    [InlineData("""{"query":{"type":"x"},"sort":["name"]}""", "$.sort", "list")]
    [InlineData("""{"query":{"type":"x"},"sort":[{"a":1},{"a":1,"a":2}]}""", "$.sort[1]", "twice")]
    public void Is_refused_with_the_place_of_the_fault(string filter, string path, string fault)
    {
        FilterFormatException refusal = Assert.Throws<FilterFormatException>(() => Leads.FromJson(filter));

        Assert.Equal(path, refusal.Path);
        Assert.Null(refusal.Line);
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_where_it_holds_half_a_character() => Assert.All(
        ["{\"type\":\"x\",\"v\":\"\uD83D\"}", """{"type":"x","v":"\ud83d"}""", """{"type":"\ude80"}""", """{"\ud83d":1}"""],
        text => Assert.Contains(
            "surrogate", Assert.Throws<FilterFormatException>(() => Leads.FromJson(text)).Message, StringComparison.Ordinal));

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("  ", 1, 3)]
    [InlineData("lead_status:won", 1, 1)]
    [InlineData("{\"type\":\"and\",}", 1, 15)]
    [InlineData("{\n  \"type\": and\n}", 2, 11)]
    [InlineData("{\"type\":\"x\"} trailing", 1, 14)]
    [InlineData("{\"type\":\"x\"", 1, 12)]
    [InlineData("{'type':'x'}", 1, 2)]
    [InlineData("{\"type\":NaN}", 1, 9)]
    [InlineData("// comment\n{\"type\":\"x\"}", 1, 1)]
    public void Is_refused_with_line_and_column_where_it_is_not_JSON(string text, long line, long column)
    {
        FilterFormatException refusal = Assert.Throws<FilterFormatException>(() => Leads.FromJson(text));

        Assert.Equal((line, column), (refusal.Line, refusal.Column));
        Assert.Null(refusal.Path);
        Assert.Contains($"(line {line}, column {column})", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"and","queries":[""", "{\"type\":\"x\"}", "]}")]
    [InlineData("""{"type":"has_related","related_query":""", "{\"type\":\"x\"}", "}")]
    [InlineData("[", "3", "]")]
    [InlineData("""{"a":""", "3", "}")]
    public void Is_refused_where_it_is_ten_thousand_levels_deep(string open, string inner, string close) =>
        Assert.Throws<FilterFormatException>(() => Leads.FromJson(
            string.Concat(Enumerable.Repeat(open, 10_000)) + inner + string.Concat(Enumerable.Repeat(close, 10_000))));

    [Fact]
    public void Is_refused_beyond_a_hundred_levels_of_filters()
    {
        Assert.Equal("{", Leads.FromJson(Nested(100)).Json[..1]);
        Assert.Contains(
            "100 levels", Assert.Throws<FilterFormatException>(() => Leads.FromJson(Nested(101))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(254)]
    public void Is_shown_again_inside_an_action_however_deep_it_was_taken(int levels)
    {
        string filter = $$"""{"type":"new","value":{{new string('[', levels)}}{{new string(']', levels)}}}""";

        Assert.Contains(
            "\"new\"", Bulk.PauseAllSequences().To(Leads.FromJson(filter)).WithoutDoneEmail().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_taken_though_it_is_twenty_megabytes_long()
    {
        StringBuilder filter = new("""{"type":"or","queries":[""");
        int count = 0;
        while (filter.Length < 20_000_000)
        {
            filter.Append(CultureInfo.InvariantCulture, $$"""{"type":"id","negate":false,"value":"lead_{{count++}}"},""");
        }

        filter.Length--;
        BulkSelection selection = Leads.FromJson(filter.Append("]}").ToString());

        Assert.Equal(count, JsonNode.Parse(selection.Json)!["s_query"]!["queries"]!.AsArray().Count);
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("""{"type":"and","queries":[""", levels - 1)) + Lead
        + string.Concat(Enumerable.Repeat("]}", levels - 1));
}

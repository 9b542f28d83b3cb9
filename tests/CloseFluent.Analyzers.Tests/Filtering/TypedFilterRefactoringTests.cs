using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeActions;

namespace CloseFluent.Analyzers.Tests.Filtering;

/// <summary>Where the refactoring is offered, and what it makes of JSON that no typed filter wrote.</summary>
public sealed class TypedFilterRefactoringTests
{
    private const string Lead = """{"type":"object_type","object_type":"lead"}""";
    private const string Named = """{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"name"},"condition":{"type":"exists"}}""";

    [Theory]
    [InlineData("""{"type":"id","value":"lead_a"}""", "Leads.WithIds(\"lead_a\")")]
    [InlineData("""{"type":"id","value":"cont_a"}""", "Contacts.WithIds(\"cont_a\")")]
    [InlineData(
        """{"queries":[LEAD,{"type":"and","negate":false,"queries":[NAMED]}]}""", "Leads.Where(lead => lead.Name.Exists())")]
    [InlineData(
        """{"type":"or","queries":[NAMED,{"type":"id","value":"lead_a"}]}""",
        "Leads.Where(lead => lead.Name.Exists() | lead.Id.Is(\"lead_a\"))")]
    [InlineData(
        """{"type":"and","queries":[LEAD,{"type":"and","queries":[]},LEAD,NAMED]}""",
        "Leads.Where(lead => lead.Name.Exists())")]
    [InlineData("""{"s_query":LEAD,"results_limit":7,"sort":null}""", "Leads.All.Take(7)")]
    [InlineData(
        """{"limit":null,"query":NAMED,"results_limit":null,"sort":[]}""", "Leads.Where(lead => lead.Name.Exists())")]
    [InlineData(
        """{"limit":7,"query":NAMED,"include_counts":true,"_fields":{"lead":["id"]},"_limit":200}""",
        "Leads.Where(lead => lead.Name.Exists()).Take(7)")]
    [InlineData(
        """{"id":"save_a","name":"Mine","query":null,"s_query":{"query":NAMED,"results_limit":7,"sort":[]}}""",
        "Leads.Where(lead => lead.Name.Exists()).Take(7)")]
    [InlineData(
        """{"type":"and","queries":[LEAD,{"type":"has_related","this_object_type":"lead","related_object_type":"contact","related_query":{"type":"object_type","object_type":"contact"}}]}""",
        "Leads.Where(lead => lead.Contacts.Any())")]
    [InlineData(
        """{"type":"and","queries":[NAMED,{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"date_created"},"condition":{"type":"moment_range","before":{"type":"now"},"on_or_after":null}}]}""",
        "Leads.Where(lead => lead.Name.Exists() & lead.DateCreated.Before(Moment.Now))")]
    public async Task Message_reads_naturally(string json, string expected) =>
        Assert.Equal([expected], await FilterProgram.TypeAsync([Fill(json)]));

    // What the library would refuse to build, or would write in another way, stays JSON where it is.
    [Theory]
    [InlineData("""{"type":"number_range","gt":3,"lte":4}""")]
    [InlineData("""{"type":"number_range","gte":"3"}""")]
    [InlineData("""{"type":"number_range","gt":1e3}""")]
    [InlineData("""{"type":"text","mode":"fuzzy","value":"a"}""")]
    [InlineData("""{"type":"term","values":["a",1]}""")]
    [InlineData("""{"type":"exists","since":2026}""")]
    [InlineData("""{"type":"reference","reference_type":"user","object_ids":["CURRENT_USER"]}""")]
    [InlineData("""{"type":"reference","reference_type":"user","object_ids":["user/a"]}""")]
    [InlineData("""{"type":"moment_range","before":{"type":"easter"}}""")]
    [InlineData("""{"type":"moment_range","before":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"days":61}}}""")]
    [InlineData("""{"type":"moment_range","before":{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"seconds":5}}}""")]
    [InlineData("""{"type":"moment_range","before":{"type":"fixed_utc","value":"2026-01-01T00:00:00"}}""")]
    [InlineData("""{"type":"moment_range","before":{"type":"fixed_local_date","value":"2026-02-30","which":"start"}}""")]
    [InlineData("""{"type":"moment_range","before":{"type":"start_end_of_predefined_relative_period","range":"today","which":"start"}}""")]
    [InlineData("""{"type":"local_time","on_or_after":"08:00:00","before":"21:00:00"}""")]
    [InlineData("""{"type":"boolean","value":"true"}""")]
    public async Task Keeps_what_has_no_type_as_JSON(string condition)
    {
        string json = Fill(
            $$"""{"type":"and","queries":[LEAD,NAMED,{{Named.Replace(
                "{\"type\":\"exists\"}", condition, StringComparison.Ordinal)}}]}""");

        string? typed = Assert.Single(await FilterProgram.TypeAsync([json]));

        Assert.Equal(
            $"Leads.Where(lead => lead.Name.Exists() & lead.Name.Meets(\"\"\"{condition}\"\"\"))",
            Regex.Replace(typed!, @"\s*\n\s*", " "));
        FilterMeaning.AssertSame(json, FilterProgram.Run([typed!])[0]);
    }

    [Theory]
    [InlineData("LEAD LEAD")]
    [InlineData("""{"type":"and","queries":[]}""")]
    [InlineData("""{"type":"text","mode":"phrase","value":"a"}""")]
    [InlineData("""{"type":"and","negate":true,"queries":[LEAD,NAMED]}""")]
    [InlineData("""{"type":"and","queries":[LEAD,{"type":"saved_search","saved_search_id":"save_a"}]}""")]
    [InlineData("""{"type":"object_type","object_type":"opportunity"}""")]
    [InlineData("""{"query":NAMED,"sort":[{"direction":"up","field":{"type":"custom_field","custom_field_id":"cf_a"}}]}""")]
    [InlineData("""{"query":NAMED,"sort":[{"direction":"asc","field":{"type":"regular_field","object_type":"contact","field_name":"name"}}]}""")]
    [InlineData("""{"query":NAMED,"results_limit":0}""")]
    [InlineData("""{"query":NAMED,"_limit":10}""")]
    [InlineData("""{"type":"and","queries":[NAMED,{"type":"match_all","negate":true}]}""")]
    [InlineData("""{"type":"and","queries":[NAMED,{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"date_created"},"condition":{"type":"moment_range"}}]}""")]
    [InlineData("""{"id":"save_a","name":"Mine","s_query":{"query":NAMED},"is_user_dependent":true}""")]
    [InlineData("""{"type":"field_condition","field":{"type":"regular_field","object_type":"lead","field_name":"name"},"condition":{"type":"text","mode":"phrase","value":"\ud83d"}}""")]
    public async Task Is_not_offered_where_types_cannot_express_it(string json) =>
        Assert.Null(Assert.Single(await FilterProgram.TypeAsync([Fill(json)])));

    [Theory]
    [InlineData(
        "Leads.Where(lead => lead.Url.Exists() & lead.From$$Json(JSON))",
        "Leads.Where(lead => lead.Url.Exists() & lead.Name.Exists())")]
    [InlineData("Leads.Where(it => !it.FromJson($$JSON))", "Leads.Where(it => !it.Name.Exists())")]
    [InlineData("Leads.Where(it => LeadFilter.Parse($$JSON))", "Leads.Where(it => it.Name.Exists())")]
    [InlineData("Contacts.Where(it => ContactFilter.Parse($$JSON))", null)]
    [InlineData("new { Filter = LeadFilter.Parse($$JSON) }", null)]
    [InlineData(
        "Leads.Where(it => it.Name.Meets($$\"{\\\"type\\\":\\\"exists\\\"}\"))", "Leads.Where(it => it.Name.Exists())")]
    [InlineData(
        "Leads.Where(it => it.Field(\"x\").Meets($$\"{\\\"type\\\":\\\"boolean\\\",\\\"value\\\":true}\"))",
        "Leads.Where(it => it.Field(\"x\").AsBoolean().IsTrue())")]
    [InlineData("Leads.Where(it => it.Name.Meets($$\"{\\\"type\\\":\\\"boolean\\\",\\\"value\\\":true}\"))", null)]
    [InlineData("CloseFluent.Leads.FromJson($$JSON).Take(3)", "Leads.Where(lead2 => lead2.Name.Exists()).Take(3)")]
    [InlineData("Leads.FromJson($$Other.Json)", "Leads.Where(lead2 => lead2.Name.Exists())")]
    [InlineData("Leads.FromJson($$local)", "Leads.Where(lead2 => lead2.Name.Exists())")]
    [InlineData("Leads.FromJson($$changed)", null)]
    [InlineData("Leads.FromJson($$unknown)", null)]
    [InlineData("decimal.Parse($$\"1\")", null)]
    public async Task Is_offered_where_JSON_is_passed(string expression, string? expected)
    {
        string source = Source(expression);
        int caret = source.IndexOf("$$", StringComparison.Ordinal);
        UserProject project = UserProject.Create(source.Remove(caret, 2));
        Assert.Empty(await project.ErrorsAsync());

        List<CodeAction> offered = await FilterProgram.OfferedAsync(project, caret);

        Assert.Equal(expected is null ? [] : [Source(expected)], await Task.WhenAll(
            offered.Select(async action => await (await project.AfterAsync(action)).TextAsync())));
    }

    // A variable that takes another selection later would no longer be of its type.
    [Fact]
    public async Task Is_not_offered_where_it_would_not_compile()
    {
        string source = Source("1; var it = Leads.FromJson(JSON); it = selection");

        Assert.Empty(
            await FilterProgram.OfferedAsync(
                UserProject.Create(source), source.IndexOf("FromJson", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Does_what_the_page_of_the_rules_shows()
    {
        string[] shown = File.ReadAllText(
            Path.Combine(RulePage.Folder, "README.md")).ReplaceLineEndings("\n").Split("```")[1]["csharp\n".Length..]
            .Split("\n\n");
        UserProject project = UserProject.Create(/* lang=c#-test */ $"class C {{ BulkSelection Some => {shown[0]}; }}");
        int caret = (await project.TextAsync()).IndexOf("\"\"\"", StringComparison.Ordinal);

        CodeAction offered = Assert.Single(await FilterProgram.OfferedAsync(project, caret));

        Assert.Equal(
            /* lang=c#-test */ $"class C {{ BulkSelection Some => {shown[1].Trim()}; }}", Regex.Replace(
                await (await project.AfterAsync(offered)).TextAsync(), @"\n\s+", " "));
    }

    private static string Source(string expression) => /* lang=c#-test */ $$""""
        class Other { public const string Json = """{{Named}}"""; }
        class C
        {
            void M(BulkSelection selection, string unknown)
            {
                int lead = 1;
                string local = Other.Json, changed = Other.Json;
                changed += " ";
                var result = {{expression.Replace("JSON", $"\"\"\"{Named}\"\"\"", StringComparison.Ordinal)}};
            }
        }
        """";

    private static string Fill(string json) =>
        json.Replace("LEAD", Lead, StringComparison.Ordinal).Replace("NAMED", Named, StringComparison.Ordinal);
}

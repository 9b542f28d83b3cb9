using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.JsonIsNotFilterRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class JsonIsNotFilterTests
{
    [Theory]
    [InlineData("{\\\"type\\\":}", "a value is expected here")]
    [InlineData("[\\\"a\\\"]", "a filter is a JSON object, not a list")]
    [InlineData("{\\\"a\\\":1}", "a filter needs a \"type\"")]
    [InlineData(
        "{\\\"queries\\\":[]}",
        "it has no condition and would match everything. If everything is meant, write Leads.All or Contacts.All. "
            + "(Close's responses also have match_all where an action was selected by a text query)")]
    [InlineData(
        "{\\\"type\\\":\\\"or\\\",\\\"queries\\\":[{\\\"type\\\":\\\"id\\\",\\\"value\\\":\\\"lead_a\\\",\\\"negate\\\":true},"
            + "{\\\"type\\\":\\\"id\\\",\\\"value\\\":\\\"lead_b\\\",\\\"negate\\\":true}]}",
        "its conditions together match everyone: whatever an object is, it meets one of them. Decide who is to be left out. "
            + "If everything is meant, write Leads.All or Contacts.All.")]
    [InlineData("{\\\"type\\\":\\\"and\\\",\\\"queries\\\":{}}", "\"queries\" is a list of filters")]
    [InlineData(
        "{\\\"type\\\":\\\"and\\\",\\\"type\\\":\\\"or\\\"}",
        "\"type\" occurs twice, and parsers differ on which one applies")]
    [InlineData("{\\\"type\\\":\\\"id\\\",\\\"negate\\\":1}", "\"negate\" is true or false")]
    [InlineData(
        "{\\\"query\\\":{\\\"type\\\":\\\"id\\\"},\\\"results_limit\\\":0}",
        "\"results_limit\" is a whole number of 1 or more, or null")]
    [InlineData(
        "{\\\"query\\\":{\\\"type\\\":\\\"id\\\"},\\\"limit\\\":0}", "\"limit\" is a whole number of 1 or more, or null")]
    public Task Message_states_the_fault(string json, string fault) => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ $"var s = Leads.FromJson({{|#0:\"{json}\"|}});"),
        "This is not a filter that Close could read: " + fault,
        Snippet.Method(/* lang=c#-test */ $"var s = Leads.FromJson({{|#0:\"{json}\"|}});"));

    [Fact]
    public Task Takes_what_nests_as_deep_as_the_library_reads() => Rule.IsSilentAsync(Snippet.Method(Nested(255)));

    [Fact]
    public Task Points_into_the_literal() => Rule.ReportsAsync(Snippet.Method(
        /* lang=c#-test */ """"
        var s = Leads.FromJson("""
            {
              "type": "and",
              "queries": [[|5|]]
            }
            """);
        """"));

    [Fact]
    public Task Points_to_the_end_of_what_is_cut_off() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """var s = Contacts.FromJson("[|{|]");"""));

    [Fact]
    public Task Reads_conditions() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """var s = Leads.Where(l => l.Name.Meets("[|[|]]"));"""));

    [Fact]
    public Task Is_silent_on_filters() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """"
        var a = Leads.FromJson("""{"query":{"negate":false,"queries":[{"type":"new_node","x":[1,-2.5e3,null,"\u00e4\n"]}]},"sort":[],"results_limit":null}""");
        var b = Leads.FromJson(Console.ReadLine()!); var c = Leads.Where(l => l.Name.Meets("{\"type\":\"term\"}")); var d = "{";
        """"));

    private static string Nested(int lists) =>
        /* lang=c#-test */ $"var s = Leads.FromJson(\"{{\\\"type\\\":\\\"id\\\",\\\"x\\\":{new string(
            '[', lists)}1{new string(']', lists)}}}\");";
}

using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.LimitIsNotPositiveRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class LimitIsNotPositiveTests
{
    [Fact]
    public Task Remedy_for_a_limit_of_zero_never_selects_everybody() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """var s = Leads.All.Take({|#0:0|});"""),
        "A limit of 0 takes nothing and throws: to take every match, remove the call");

    [Fact]
    public Task Leaves_a_match_limit_of_zero() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection).AtMost({|#0:0|});"""),
        "A limit of 0 matches lets nothing be sent and throws: write 1 or more");

    [Theory]
    [InlineData(/* lang=c#-test */ """PauseAction a = Bulk.Pause(onboarding).To(Leads.All.Take([|0|]));""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.All.Take([|-1|]);""")]
    [InlineData(/* lang=c#-test */ """const int none = 0; var s = Leads.All.Take([|none|]);""")]
    [InlineData(/* lang=c#-test */ """int none = 0; var s = Leads.All.OrderBy(l => l.Name).Take([|none|]);""")]
    public Task Fires_without_a_fix(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Fact]
    public Task Is_silent_elsewhere() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """var s = Leads.All.Take(1); var t = new List<int>().Take(0); int n = 0; n = 5; var u = """
            + /* lang=c#-test */ """Leads.All.Take(n);"""));
}

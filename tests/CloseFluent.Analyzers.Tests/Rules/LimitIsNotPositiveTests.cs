using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.LimitIsNotPositiveRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class LimitIsNotPositiveTests
{
    [Fact]
    public Task Says_what_to_do_about_a_limit_of_zero_and_never_takes_everybody() => Rule.ReportsAsync(
        Snippet.Method("var s = Leads.All.Take({|#0:0|});"),
        "A limit of 0 takes nothing and throws: to take every match, remove the call");

    [Fact]
    public Task Leaves_a_guard_of_zero() => Rule.ReportsAsync(
        Snippet.Method("var a = Bulk.Pause(onboarding).To(selection).AtMost({|#0:0|});"),
        "A guard of 0 lets nothing be sent and throws: write 1 or more");

    [Theory]
    [InlineData("PauseAction a = Bulk.Pause(onboarding).To(Leads.All.Take([|0|]));")]
    [InlineData("var s = Leads.All.Take([|-1|]);")]
    [InlineData("const int none = 0; var s = Leads.All.Take([|none|]);")]
    [InlineData("int none = 0; var s = Leads.All.OrderBy(l => l.Name).Take([|none|]);")]
    public Task Fires_without_a_fix(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Fact]
    public Task Is_silent_elsewhere() => Rule.IsSilentAsync(Snippet.Method(
        "var s = Leads.All.Take(1); var t = new List<int>().Take(0); int n = 0; n = 5; var u = Leads.All.Take(n);"));
}

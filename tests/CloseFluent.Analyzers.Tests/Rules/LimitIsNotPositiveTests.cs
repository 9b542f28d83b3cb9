using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.LimitIsNotPositiveRule, CloseFluent.CodeFixes.LimitIsNotPositiveFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class LimitIsNotPositiveTests
{
    [Fact]
    public Task Removes_a_limit_of_zero() => Rule.FixesAsync(
        Snippet.Of("var s = Leads.All.Take({|#0:0|});"),
        "A limit of 0 takes nothing and throws: to take every match, remove the call",
        Snippet.Of("var s = Leads.All;"));

    [Fact]
    public Task Removes_it_inside_a_chain() => Rule.FixesAsync(
        Snippet.Of("PauseAction a = Bulk.Pause(onboarding).To(Leads.All.Take([|0|]));"),
        Snippet.Of("PauseAction a = Bulk.Pause(onboarding).To(Leads.All);"));

    [Fact]
    public Task Leaves_a_guard_of_zero()
    {
        string source = Snippet.Of("var a = Bulk.Pause(onboarding).To(selection).AtMost({|#0:0|});");
        return Rule.FixesAsync(source, "A guard of 0 lets nothing be sent and throws: write 1 or more", source);
    }

    [Theory]
    [InlineData("var s = Leads.All.Take([|-1|]);")]
    [InlineData("const int none = 0; var s = Leads.All.Take([|none|]);")]
    [InlineData("int none = 0; var s = Leads.All.OrderBy(l => l.Name).Take([|none|]);")]
    public Task Fires_without_a_fix(string body) => Rule.FiresAsync(Snippet.Of(body));

    [Fact]
    public Task Is_silent_elsewhere() => Rule.IsSilentAsync(Snippet.Of(
        "var s = Leads.All.Take(1); var t = new List<int>().Take(0); int n = 0; n = 5; var u = Leads.All.Take(n);"));
}

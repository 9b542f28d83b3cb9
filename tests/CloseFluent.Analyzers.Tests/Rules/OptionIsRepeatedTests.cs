using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.OptionIsRepeatedRule, CloseFluent.CodeFixes.OptionIsRepeatedFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class OptionIsRepeatedTests
{
    [Fact]
    public Task Removes_the_earlier_call() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """var a = Subscribe().{|#0:AssignCallsTo|}("user_1").WithoutDoneEmail().AssignCallsTo("user_2"); SubscribeAction Subscribe() => null!;"""),
        "'AssignCallsTo' is called twice and the last call wins: remove this one",
        Snippet.Method(
            /* lang=c#-test */ """var a = Subscribe().WithoutDoneEmail().AssignCallsTo("user_2"); SubscribeAction """
                + /* lang=c#-test */ """Subscribe() => null!;"""));

    [Fact]
    public Task Removes_all_but_the_last() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection).[|WithoutDoneEmail|]().[|WithoutDoneEmail|]().WithoutDoneEmail();"""),
        Snippet.Method(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection).WithoutDoneEmail();"""));

    [Fact]
    public Task Is_silent_where_every_call_applies() => Rule.IsSilentAsync(
        Snippet.Method(/* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection).AtMost(700).AtMost(500);"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.All.[|Take|](10).Take(20);""",
        /* lang=c#-test */ """var s = Leads.All.Take(20);""")]
    [InlineData(
        /* lang=c#-test */ """var s = selection.[|Take|](10).[|Take|](20).Take(30);""",
        /* lang=c#-test */ """var s = selection.Take(30);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.All.OrderBy(l => l.Name).[|Take|](3).Unchecked().Take(5);""",
        /* lang=c#-test */ """var s = Leads.All.OrderBy(l => l.Name).Unchecked().Take(5);""")]
    public Task Removes_the_earlier_limit(string body, string expected) =>
        Rule.FixesAsync(Snippet.Method(body), Snippet.Method(expected), mustCompile: true);

    [Theory]
    [InlineData(/* lang=c#-test */ """var s = Leads.All.OrderBy(l => l.Name).ThenBy(l => l.DateCreated).Take(3);""")]
    [InlineData(/* lang=c#-test */ """var s = Leads.All.Take(10); var t = s.Take(5);""")]
    [InlineData(/* lang=c#-test */ """var l = new List<LeadId>().Take(10).Take(5);""")]
    [InlineData(/* lang=c#-test */ """var l = close.Sequences.ListAsync().Take(10).Take(5);""")]
    public Task Is_silent_where_both_apply(string body) => Rule.IsSilentAsync(Snippet.Method(body), mustCompile: true);

    [Fact]
    public Task Is_silent_on_two_chains() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection).WithoutDoneEmail(); var b = """
            + /* lang=c#-test */ """Bulk.Resume(onboarding).To(selection).WithoutDoneEmail();"""));
}

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

    [Fact]
    public Task Is_silent_on_two_chains() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection).WithoutDoneEmail(); var b = """
            + /* lang=c#-test */ """Bulk.Resume(onboarding).To(selection).WithoutDoneEmail();"""));
}

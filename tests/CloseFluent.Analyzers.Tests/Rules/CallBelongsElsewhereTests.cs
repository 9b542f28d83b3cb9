using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.CallBelongsElsewhereRule, CloseFluent.CodeFixes.CallBelongsElsewhereFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class CallBelongsElsewhereTests
{
    [Fact]
    public Task Names_the_chain_and_how_it_goes_on() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """await Bulk.Pause(onboarding).{|#0:From|}(ada).To(selection).SendAsync(close);"""),
        "'From' does not belong to 'Bulk.Pause(onboarding)', which goes on with 'To', 'ToAllLeads': remove the call",
        Snippet.Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Fact]
    public Task Sees_options_of_another_action() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """
            await Bulk.Resume(onboarding)
                        .To(selection)
                        .[|AssignCallsTo|]("user_1")
                        .SendAsync(close);
            """),
        Snippet.Method(/* lang=c#-test */ """
            await Bulk.Resume(onboarding)
                        .To(selection)
                        .SendAsync(close);
            """));

    [Fact]
    public Task Sees_a_stage_that_was_passed() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada).{|#0:From|}(ada);"""),
        "'From' does not belong here, since it was called before: remove the call",
        Snippet.Method(/* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada);"""));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().[|To|](selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).[|To|](Leads.All).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada).[|From|](new """
        + /* lang=c#-test */ """Sender("emailacct_1", "Bob", "bob@example.com"));""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).[|From|](ada /* later */).SendAsync(close);""")]
    public Task Keeps_the_selection_and_comments(
        string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Fact]
    public Task Asks_for_a_decision_where_removing_would_widen() => Rule.ReportsAsync(
        Snippet.Method(
            /* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().{|#0:To|}(selection).SendAsync(close);"""),
        "'To' does not belong to 'Bulk.Pause(onboarding).ToAllLeads()', which goes on with 'WithoutDoneEmail', 'AtMost', "
        + "'SendAsync', "
            + "'SendOnceAsync': decide whom the action should reach, and remove the other call");

    [Theory]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscriptionAction any = Bulk.Pause(onboarding).To(selection); await """
        + /* lang=c#-test */ """any.AtMost(100).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscriptionAction any = Bulk.Pause(onboarding).To(selection); any = """
        + /* lang=c#-test */ """any.WithoutDoneEmail().AtMost(3);""")]
    public Task Is_silent_on_what_every_action_has(
        string body) => Rule.IsSilentAsync(Snippet.Method(body), mustCompile: true);

    [Fact]
    public Task Is_silent_on_what_is_only_missing_or_unknown() =>
        Rule.IsSilentAsync(
            Snippet.Method(
                /* lang=c#-test */ """Bulk.Subscribe(onboarding).To(selection); Bulk.Pause(onboarding).Frobnicate(); """
                    + /* lang=c#-test */ """close.From(ada);"""));
}

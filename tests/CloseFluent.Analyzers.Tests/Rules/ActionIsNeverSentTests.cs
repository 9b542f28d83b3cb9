using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ActionIsNeverSentRule, CloseFluent.CodeFixes.ActionIsNeverSentFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ActionIsNeverSentTests
{
    [Fact]
    public Task Sends_a_dropped_action() => Rule.FixesAsync(
        Snippet.Of("Bulk.Pause(onboarding).{|#0:To|}(selection);"),
        "This bulk action is built but never sent, so nothing happens: write 'await ….SendAsync(close)'",
        Snippet.Of("await Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Completes_a_dropped_stage() => Rule.FixesAsync(
        Snippet.Of("Bulk.[|Pause|](onboarding);"), Snippet.Of("await Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Leaves_a_stage_alone_that_asks_for_a_decision() =>
        Rule.FiresAsync(Snippet.Of("Bulk.[|Subscribe|](onboarding);"));

    [Fact]
    public Task Sends_a_discarded_action() => Rule.FixesAsync(
        Snippet.Of("_ = Bulk.Pause(onboarding).[|ToAllLeads|]();"),
        Snippet.Of("await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close);"));

    [Fact]
    public Task Sends_an_action_in_a_variable_that_nobody_reads() => Rule.FixesAsync(
        Snippet.Of("var action = Bulk.Pause(onboarding).{|#0:To|}(selection);"),
        "The bulk action in 'action' is built but never sent, so nothing happens: write 'await action.SendAsync(close)'",
        Snippet.Of("var action = Bulk.Pause(onboarding).To(selection);\n        await action.SendAsync(close);"));

    [Fact]
    public Task Sees_dropped_results_of_the_users_own_functions() => Rule.FixesAsync(
        Snippet.Of("[|Build|](); PauseAction Build() => Bulk.Pause(onboarding).To(selection);"),
        Snippet.Of("await Build().SendAsync(close); PauseAction Build() => Bulk.Pause(onboarding).To(selection);"));

    [Fact]
    public Task Sees_lambdas_whose_result_goes_nowhere() =>
        Rule.FiresAsync(Snippet.Of("new List<LeadId>().ForEach(lead => Bulk.Pause(onboarding).[|To|](Leads.WithIds(lead)));"));

    [Fact]
    public Task Sees_top_level_statements() => Rule.FixesAsync(
        "ICloseClient close = null!;\nBulk.Pause(\"seq_1\").[|ToAllLeads|]();",
        "ICloseClient close = null!;\nawait Bulk.Pause(\"seq_1\").ToAllLeads().SendAsync(close);");

    [Fact]
    public Task Has_no_fix_without_a_client_or_an_async_function() => Rule.FiresAsync(
        "class C { void M(ICloseClient close) => Bulk.Pause(\"seq_1\").[|ToAllLeads|](); async Task N() { Bulk.Pause(\"seq_1\").[|ToAllLeads|](); } }");

    [Fact]
    public Task Is_silent_on_what_goes_on() => Rule.IsSilentAsync(
        """
        class FactAttribute : Attribute;

        class C
        {
            private PauseAction _kept = Bulk.Pause("seq_1").ToAllLeads();
            private PauseNeedsLeads Stage => Bulk.Pause("seq_1");
            PauseAction Returned() => Bulk.Pause("seq_1").ToAllLeads();
            IEnumerable<PauseAction> Yielded() { yield return Bulk.Pause("seq_1").ToAllLeads(); }
            void Stored(List<PauseAction> list) { list.Add(Bulk.Pause("seq_1").ToAllLeads()); _kept = Bulk.Pause("seq_1").ToAllLeads(); }
            Func<PauseAction> Captured() { var action = Bulk.Pause("seq_1").ToAllLeads(); return () => action; }
            string Read() => Bulk.Pause("seq_1").ToAllLeads().Json;
            Func<object> Made() => () => Bulk.Pause("seq_1");
            [Fact] void Thrown() { Action act = () => Bulk.Pause(null!); act(); }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_call_gives_back_what_it_was_handed() => Rule.IsSilentAsync(
        "class C { static T Is<T>(object value) => (T)value; void M(object sent) { Is<PauseAction>(sent); } }");
}

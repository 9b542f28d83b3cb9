using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.CallBelongsElsewhereRule, CloseFluent.CodeFixes.CallBelongsElsewhereFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class CallBelongsElsewhereTests
{
    [Fact]
    public Task Names_the_chain_and_how_it_goes_on() => Rule.FixesAsync(
        Snippet.Of("await Bulk.Pause(onboarding).{|#0:From|}(ada).To(selection).SendAsync(close);"),
        "'From' does not belong to 'Bulk.Pause(onboarding)', which goes on with 'To', 'ToAllLeads': remove the call",
        Snippet.Of("await Bulk.Pause(onboarding).To(selection).SendAsync(close);"));

    [Fact]
    public Task Sees_options_of_another_action() => Rule.FixesAsync(
        Snippet.Of("""
            await Bulk.Resume(onboarding)
                        .To(selection)
                        .[|AssignCallsTo|]("user_1")
                        .SendAsync(close);
            """),
        Snippet.Of("""
            await Bulk.Resume(onboarding)
                        .To(selection)
                        .SendAsync(close);
            """));

    [Fact]
    public Task Sees_a_stage_that_was_passed() => Rule.FixesAsync(
        Snippet.Of("var s = Bulk.Subscribe(onboarding).From(ada).{|#0:From|}(ada);"),
        "'From' does not belong here, since it was called before: remove the call",
        Snippet.Of("var s = Bulk.Subscribe(onboarding).From(ada);"));

    [Fact]
    public Task Is_silent_on_what_is_only_missing_or_unknown() =>
        Rule.IsSilentAsync(Snippet.Of("Bulk.Subscribe(onboarding).To(selection); Bulk.Pause(onboarding).Frobnicate(); close.From(ada);"));
}

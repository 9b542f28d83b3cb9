using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdIsOfAnotherKindRule, CloseFluent.CodeFixes.IdIsOfAnotherKindFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class IdIsOfAnotherKindTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.Pause([|"lead_1"|]).ToAllLeads();""")]
    [InlineData(/* lang=c#-test */ """SequenceId s = [|"cont_1"|];""")]
    [InlineData(/* lang=c#-test */ """SequenceId s = new([|"cont_1"|]);""")]
    [InlineData(/* lang=c#-test */ """var s = new SequenceId([|"cont_1"|]);""")]
    [InlineData(/* lang=c#-test */ """var s = (SequenceId)[|"cont_1"|];""")]
    [InlineData(/* lang=c#-test */ """const string text = "lead_1"; SequenceId s = [|text|];""")]
    [InlineData(/* lang=c#-test */ """var text = "lead_1"; Bulk.Pause([|text|]);""")]
    [InlineData(/* lang=c#-test */ """const string p = "lead"; var n = 1; SequenceId s = [|$"{p}_{n}"|];""")]
    [InlineData(/* lang=c#-test */ """SequenceId s = [|onboarding is null ? "seq_1" : "lead_1"|];""")]
    [InlineData(/* lang=c#-test */ """onboarding = [|"lead_1"|];""")]
    [InlineData(/* lang=c#-test */ """SequenceId s = [|ada.Name switch { "" => "seq_1", _ => "lead_1" }|];""")]
    [InlineData(/* lang=c#-test */ """SequenceId s = [|string.Concat("lead", "_", 1)|];""")]
    [InlineData(/* lang=c#-test */ """SequenceId s = [|(string?)"lead_1"|];""")]
    [InlineData(/* lang=c#-test */ """LeadId[] ids = [[|"cont_1"|], "lead_1"];""")]
    [InlineData(/* lang=c#-test */ """var ids = new List<LeadId> { [|"cont_1"|] };""")]
    [InlineData(/* lang=c#-test */ """var l = Leads.WithIds("lead_1", "lead_2", [|"cont_1"|]);""")]
    [InlineData(/* lang=c#-test */ """var l = Leads.Where(l => l.StatusId.Is([|"lead_1"|]));""")]
    public Task Fires(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Fact]
    public Task Names_both_kinds_and_the_prefix() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """SequenceId s = {|#0:"lead_1"|};"""),
        "'lead_1' is a LeadId, but a SequenceId is needed here (seq_…): pass a SequenceId",
        Snippet.Method(/* lang=c#-test */ """SequenceId s = {|#0:"lead_1"|};"""));

    [Fact]
    public Task Message_uses_an_before_a_vowel() => Rule.FixesAsync(
        Snippet.Method(/* lang=c#-test */ """EmailAccountId s = {|#0:"lead_1"|};"""),
        "'lead_1' is a LeadId, but an EmailAccountId is needed here (emailacct_…): pass an EmailAccountId",
        Snippet.Method(/* lang=c#-test */ """EmailAccountId s = {|#0:"lead_1"|};"""));

    [Fact]
    public Task Swaps_what_changed_places() => Rule.FixesAsync(
        /* lang=c#-test */ """class C { void M() => N([|"lead_1"|], [|"seq_1"|]); void N(SequenceId s, LeadId l) { } }""",
        /* lang=c#-test */ """class C { void M() => N("seq_1", "lead_1"); void N(SequenceId s, LeadId l) { } }""");

    [Fact]
    public Task Is_silent_on_right_unknown_and_unchecked_ids() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """
        Bulk.Pause("seq_1"); SequenceId odd = "custom_1"; var meant = SequenceId.Unchecked("lead_1"); string text = "lead_1";
        OpportunityStatusId status = "stat_1"; UserOrGroupId group = "group_1"; UserOrGroupId user = "user_1"; CustomFieldId old = "lcf_1";
        var variable = "lead_1"; variable = "seq_1"; Bulk.Pause(variable);
        var first = "lead_1"; (first, var second) = ("seq_1", 2); Bulk.Pause(first);
        var held = "lead_1"; ref var other = ref held; other = "seq_1"; Bulk.Pause(held);
        """));
}

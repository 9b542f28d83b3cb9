using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.CallIsWrittenDifferentlyRule, CloseFluent.CodeFixes.CallIsWrittenDifferentlyFix>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// CLOSE1007, where the arguments fit something that the word does not mean: what the library has for the word is named, and
/// nothing is written.
/// </summary>
public sealed class WordMeansAnotherThingTests
{
    public static TheoryData<string> NotSending =>
    [
        "DryRun", "DryRunAsync", "Preview", "PreviewAsync", "Count", "CountAsync", "Validate", "ValidateAsync", "Check", "CheckAsync", "Undo",
        "UndoAsync", "Simulate", "Verify", "Test", "Plan", "Explain", "Describe", "Cancel", "Abort", "Revert", "Stop", "Print", "Estimate",
        "Execute", "Run", "Submit", "Start", "Resend", "Unsend", "SendLater", "SendTest", "SendDraft", "DoNotSend", "Schedule", "Forget", "X",
    ];

    [Theory]
    [MemberData(nameof(NotSending))]
    public async Task A_word_that_does_not_send_never_becomes_a_send(string word)
    {
        string[] bodies =
        [
            /* lang=c#-test */ $"await Bulk.Pause(onboarding).To(selection).{word}(close);", /* lang=c#-test */ $"var r = action.{word}(close);", /* lang=c#-test */ $"await close.{word}(action);",
            /* lang=c#-test */ $"await stage.{word}(close);", /* lang=c#-test */ $"var r = action.{word}();", /* lang=c#-test */ $"action?.{word}(close);",
        ];
        foreach (string body in bodies)
        {
            UserProject project = UserProject.Create(MistakenMethod.Wrap(body));
            foreach (Microsoft.CodeAnalysis.Diagnostic diagnostic in await project.DiagnosticsAsync())
            {
                foreach (Microsoft.CodeAnalysis.CodeActions.CodeAction action in await project.ActionsAsync(diagnostic))
                {
                    Assert.DoesNotContain(
                        ".Send", await (await project.AfterAsync(action)).TextAsync(), StringComparison.Ordinal);
                }
            }
        }
    }

    [Theory]
    [InlineData(
        /* lang=c#-test */ """action.{|#0:DryRun|}(close)""",
        "'action' has no 'DryRun': write 'close.CountAsync(action.Selection)' or 'Json'")]
    [InlineData(
        /* lang=c#-test */ """action.{|#0:VerifyAsync|}(close)""",
        "'action' has no 'VerifyAsync': write 'close.CountAsync(action.Selection)' or 'Json'")]
    [InlineData(
        /* lang=c#-test */ """action.{|#0:Verify|}(close)""",
        "'action' has no 'Verify': write 'close.CountAsync(action.Selection)' or 'Json'")]
    [InlineData(/* lang=c#-test */ """action.{|#0:Explain|}()""", "'action' has no 'Explain': write 'Json'")]
    [InlineData(
        /* lang=c#-test */ """action.{|#0:PreviewAsync|}(close)""",
        "'action' has no 'PreviewAsync': write 'close.PreviewAsync(action.Selection, count)'")]
    [InlineData(
        /* lang=c#-test */ """action.{|#0:Undo|}(close)""",
        "'action' has no 'Undo': write 'close.BulkSequenceSubscriptions.PauseAsync(…)'")]
    [InlineData(/* lang=c#-test */ """action.{|#0:Execute|}(close)""", "'action' has no 'Execute': write 'SendAsync'")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:DryRun|}(close)""",
        "'stage' has no 'DryRun': complete it first, then write 'close.CountAsync(…)' or 'Json'")]
    [InlineData(
        /* lang=c#-test */ """close.{|#0:Validate|}(action)""",
        "'close' has no 'Validate': write 'close.CountAsync(action.Selection)' or 'Json'")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:Except|}(selection)""",
        "'stage' has no 'Except': leave them out with a condition, as in 'To(Leads.Where(lead => !…))'")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:Exclude|}(leads)""",
        "'stage' has no 'Exclude': leave them out with a condition, as in 'To(Leads.Where(lead => "
            + "!lead.Id.IsAnyOf(leads)))'")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:Without|}("lead_1")""",
        "'stage' has no 'Without': leave them out with a condition, as in 'To(Leads.Where(lead => "
            + "!lead.Id.IsAnyOf(\"lead_1\")))'")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:Not|}(lead => lead.Url.Exists())""",
        "'stage' has no 'Not': leave them out with a condition, as in 'To(Leads.Where(lead => !(lead.Url.Exists())))'")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:Except|}(leads)""",
        "'Leads' has no 'Except': leave them out with a condition, as in 'Leads.Where(lead => !lead.Id.IsAnyOf(leads))'")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:AllBut|}(leads)""",
        "'Leads' has no 'AllBut': leave them out with a condition, as in 'Leads.Where(lead => !lead.Id.IsAnyOf(leads))'")]
    [InlineData(
        /* lang=c#-test */ """Leads.All.{|#0:Except|}(leads)""",
        "'Except' takes a SortableSelection<LeadFields>, not a List<LeadId>: write 'Except(Leads.WithIds(leads))'")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Subscribe(onboarding).{|#0:ReplyTo|}(ada)""",
        "'Bulk.Subscribe(onboarding)' has no 'ReplyTo': it has 'From'")]
    [InlineData(
        /* lang=c#-test */ """Bulk.{|#0:Unsubscribe|}(onboarding)""",
        "'Bulk' has no 'Unsubscribe': write 'Pause'")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.DateCreated.{|#0:Before|}("2020-01-01"))""",
        "'Before' takes a Moment, not a string: write 'Before(Moment.StartOf(2020, 1, 1))' or 'Before(Moment.EndOf(2020, "
            + "1, 1))'")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.DateCreated.{|#0:OnOrAfter|}(leadId))""",
        "'OnOrAfter' takes a Moment, not a string: write 'OnOrAfter(Moment.StartOf(year, month, day))' or "
            + "'OnOrAfter(Moment.EndOf(year, month, day))'")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:Random|}(leads)""", "'Leads' has no 'Random': write 'Leads.WithIds(leads)'")]
    [InlineData(
        /* lang=c#-test */ """LeadId.{|#0:Validate|}("lead_1")""",
        "'LeadId' has no 'Validate': write 'new LeadId(\"lead_1\")'")]
    public Task What_the_library_has_is_named(string written, string message) =>
        Rule.ReportsAsync(MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"), message);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Bulk.Subscribe(onboarding).[|WithSender|](ada)""", "Bulk.Subscribe(onboarding).From(ada)")]
    [InlineData(/* lang=c#-test */ """stage.[|WithSelection|](selection)""", "stage.To(selection)")]
    [InlineData(/* lang=c#-test */ """stage.[|SendTo|](selection)""", "stage.To(selection)")]
    [InlineData(/* lang=c#-test */ """await action.[|SendAsnyc|](close)""", "await action.SendAsync(close)")]
    [InlineData(/* lang=c#-test */ """await action.[|SendOnceAsnyc|](close)""", "await action.SendOnceAsync(close)")]
    [InlineData(/* lang=c#-test */ """await action.[|SendOnce|](close)""", "await action.SendOnceAsync(close)")]
    [InlineData(/* lang=c#-test */ """await action.[|Count|](close)""", "await close.CountAsync(action.Selection)")]
    public Task A_word_that_means_it_is_replaced(string written, string expected) =>
        Rule.FixesAsync(
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"),
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {expected};"));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await action.[|SendAsync|](stop);""",
        /* lang=c#-test */ """await action.SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """await action.[|SendAsync|]();""",
        /* lang=c#-test */ """await action.SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """await action.[|Send|](close);""",
        /* lang=c#-test */ """await action.SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """await action.[|Send|](close, CancellationToken.None);""",
        /* lang=c#-test */ """await action.SendAsync(close, CancellationToken.None);""")]
    [InlineData(
        /* lang=c#-test */ """await selection.[|CountAsync|](close);""",
        /* lang=c#-test */ """await close.CountAsync(selection, stop);""")]
    [InlineData(
        /* lang=c#-test */ """await close.[|SendAsync|](action);""",
        /* lang=c#-test */ """await action.SendAsync(close, stop);""")]
    public Task Tokens_are_kept_and_passed(
        string written, string expected) => Rule.FixesAsync(Stoppable(written), Stoppable(expected));

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync();""", "SendAsync(close)", "SendAsync(other)")]
    [InlineData(/* lang=c#-test */ """Bulk.Subscribe(onboarding).From();""", "From(ada)", "From(bob)")]
    public async Task Of_two_at_hand_each_is_offered(string body, params string[] titles) => Assert.Equal(
        titles,
        (await UserProject.Create(
            MistakenMethod.Wrap("ICloseClient other = close; Sender bob = ada; " + body)).OffersAsync("CLOSE1007"))
            .Select(offer => offer.Title).Order());

    private static string Stoppable(
        string body) => MistakenMethod.Wrap(
            body).Replace("bool some)", "bool some, CancellationToken stop)", StringComparison.Ordinal);
}

using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

public sealed class CompleteBulkActionTests
{
    [Theory]
    [InlineData(
        /* lang=c#-test */ """Bulk.$$Pause(onboarding);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).Fr$$om(ada).Preference(ContactPreference.Lead);""",
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Lead).To(selection);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.$$Pause(onboarding);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.$$Pause(onboarding).To(selection);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.$$Pause().To();""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.$$Pause().To();""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding).To(selection);""")]
    [InlineData(
        /* lang=c#-test */ """Bulk.$$Pause();""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); s.T$$o();""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); await s.To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); $$s.To(); await s.ToAllLeads().SendAsync(close);""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); s.To(selection); await s.ToAllLeads().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(selection); await $$a; await a.SendAsync(close);""", null)]
    [InlineData(/* lang=c#-test */ """while (true) { Bulk.$$Pause(onboarding); }""", null)]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); var a = $$s;""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding); var a = s.To(selection);""")]
    [InlineData(
        /* lang=c#-test */ """Action act = () => { B$$ulk.Pause(onboarding); };""",
        /* lang=c#-test */ """Action act = () => { Bulk.Pause(onboarding).To(selection); };""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(sel$$ection);""", null)]
    [InlineData(/* lang=c#-test */ """var s = Bulk.Pause($$onboarding);""", null)]
    [InlineData(/* lang=c#-test */ """Console.Write$$Line(1);""", null)]
    public async Task Completes(string body, string? expected)
    {
        string marked = Snippet.Method(body);
        int caret = marked.IndexOf("$$", StringComparison.Ordinal);
        UserProject project = UserProject.Create(marked.Remove(caret, 2));
        List<CodeAction> actions = [];

        await new CompleteBulkActionRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(
            project.Document, new TextSpan(caret, 0), actions.Add, CancellationToken.None));

        Assert.Equal(
            expected is null ? [] : [Snippet.Method(expected)],
            await Task.WhenAll(actions.Select(async action => await (await project.AfterAsync(action)).TextAsync())));
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).Fr$$om(ada);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.$$Subscribe().From();""")]
    public async Task Offers_each_preference(string body)
    {
        string marked = Snippet.Method(body);
        int caret = marked.IndexOf("$$", StringComparison.Ordinal);

        Assert.Equal(
            ["Complete this bulk action with Preference(Lead): one recipient a lead", "Complete this bulk action with Preference(Contact): every contact"],
            (await UserProject.Create(marked.Remove(caret, 2)).RefactoringsAsync(caret)).Select(action => action.Title));
    }
}

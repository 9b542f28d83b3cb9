using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Whatever a fix would write, present or future, what does harm is withheld. The edit of each example replaces all of its body.</summary>
public sealed class FixCheckTests
{
    [Theory]
    [InlineData("action.DryRun(close);", "action.SendAsync(close);")]
    [InlineData("await action.Execute(close);", "await action.SendAsync(close);")]
    [InlineData("var n = action.ValidateAsync(close);", "var n = action.SendAsync(close);")]
    [InlineData("Console.Write(action.Json);", "await action.SendAsync(close);")]
    [InlineData("await action.SendAsync(close);", "await action.SendAsync(close); await action.SendAsync(close);")]
    [InlineData("await action.SendAsync(close);", "foreach (var id in ids) await action.SendAsync(close);")]
    [InlineData("await action.SendAsync(close);", "Console.Write(action.Json);")]
    [InlineData("await action.SendOnceAsync(close);", "await action.SendAsync(close);")]
    [InlineData("await action.SendOnceAsnyc(close);", "await action.SendAsync(close);")]
    [InlineData("var id = LeadId.Create(\"lead_1\");", "await close.BulkSequenceSubscriptions.CreateAsync(action);")]
    [InlineData("http.Send(null!);", "await action.SendAsync(close);")]
    public Task A_send_is_neither_made_nor_repeated_nor_lost(string body, string written) => IsWithheldAsync(body, written);

    [Theory]
    [InlineData("var s = stage.To(sel.Take(3));", "var s = stage.To(sel);")]
    [InlineData("var s = sel.Take(0);", "var s = sel;")]
    [InlineData("var s = stage.ToAllLeads().To(sel);", "var s = stage.ToAllLeads();")]
    [InlineData("var a = any.AtMost(100).WithDoneEmail();", "var a = any;")]
    [InlineData("var a = action.AtMost(100).AtMost(5);", "var a = action.AtMost(100);")]
    [InlineData("var s = stage.To(Leads.WithIds(ids));", "var s = stage.To(Leads.All);")]
    [InlineData("var s = stage.To(sel);", "var s = stage.ToAllLeads();")]
    [InlineData("var s = Bulk.Pause(onboarding);", "var s = Bulk.PauseAllSequences();")]
    [InlineData("var s = stage.To(sel);", "var s = stage.To(sel.Unchecked());")]
    [InlineData("var s = Leads.Where(lead => lead.Url.Exists() & lead.Name.Exists());", "var s = Leads.Where(lead => lead.Url.Exists());")]
    [InlineData("var s = Leads.Where(lead => !lead.Url.Exists());", "var s = Leads.Where(lead => lead.Url.Exists());")]
    [InlineData("foreach (var id in ids) await stage.To(Leads.WithIds(id).Take(1)).SendAsync(close);", "await stage.To(Leads.WithIds(ids).Take(1)).SendAsync(close);")]
    [InlineData("foreach (var id in ids) await stage.To(Leads.WithIds(id)).AtMost(1).SendAsync(close);", "await stage.To(Leads.WithIds(ids)).AtMost(1).SendAsync(close);")]
    public Task Nothing_is_widened(string body, string written) => IsWithheldAsync(body, written);

    [Theory]
    [InlineData("await action.SendAsync(close, stop);", "await action.SendAsync(close);")]
    [InlineData("await Task.Delay(3, stop); await close.CountAsync(sel);", "await close.CountAsync(sel);")]
    [InlineData("var s = stage.To(sel /* the few */);", "var s = stage.To(sel);")]
    [InlineData("// first\nvar s = stage.To(sel);", "var s = stage.To(sel);")]
    [InlineData("#pragma warning disable CS0168\nint i;\n", "int i;")]
    [InlineData("var s = sel;", "var s = sell;")]
    [InlineData("var s = sel;", "var s = sel;")]
    public Task Nothing_is_lost_or_broken(string body, string written) => IsWithheldAsync(body, written);

    [Theory]
    [InlineData("action.Sned(close);", "action.SendAsync(close);")]
    [InlineData("await action.SendAsnyc(close, stop);", "await action.SendAsync(close, stop);")]
    [InlineData("var s = Bulk.PauseAllSequence();", "var s = Bulk.PauseAllSequences();")]
    [InlineData("var s = stage.To(sel).Take(3);", "var s = stage.To(sel.Take(3));")]
    [InlineData("foreach (var id in ids) await stage.To(Leads.WithIds(id)).SendAsync(close, stop);", "await stage.To(Leads.WithIds(ids)).SendAsync(close, stop);")]
    [InlineData("var s = stage.To(Leads.FromJson(\"{\\\"type\\\":\\\"object_type\\\",\\\"object_type\\\":\\\"lead\\\"}\"));", "var s = stage.To(Leads.All);")]
    public async Task What_does_no_harm_is_offered(string body, string written) => Assert.NotNull(await PassAsync(body, written));

    [Theory]
    [InlineData("stage.To(sel);", "await stage.To(sel).SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel); Keep(a);", "var a = Bulk.Pause(onboarding).To(sel); Keep(a); await a.SendAsync(close);")]
    [InlineData("var a = Bulk.Pause(onboarding).To(sel);", "var a = Bulk.Pause(onboarding).To(sel); await a.SendAsync(close); await a.SendAsync(close);")]
    [InlineData("Bulk.Pause(onboarding).To(sel);", "var t = Bulk.Pause(onboarding).To(sel).SendAsync(close);")]
    [InlineData("Bulk.Pause(onboarding).To(sel);", "await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close);")]
    public async Task Whoever_may_write_a_send_writes_one_of_a_value_of_its_own(string body, string written) =>
        Assert.Null(await PassAsync(body, written, maySend: true));

    [Theory]
    [InlineData("Bulk.Pause(onboarding).To(sel);", "await Bulk.Pause(onboarding).To(sel).SendAsync(close);", ".SendAsync(close, stop)")]
    [InlineData("var n = close.CountAsnyc(sel);", "var n = close.CountAsync(sel);", ".CountAsync(sel, stop)")]
    [InlineData("close.BulkSequenceSubscriptions.Wait(\"bulkseqsub_1\");", "close.BulkSequenceSubscriptions.WaitAsync(\"bulkseqsub_1\");", "(\"bulkseqsub_1\", cancellationToken: stop)")]
    public async Task What_is_written_takes_the_token_in_scope(string body, string written, string passed) => Assert.Contains(
        passed, (await PassAsync(body, written, maySend: true))!.Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Every_fix_and_refactoring_takes_this_way()
    {
        Type[] types = typeof(RuleFix).Assembly.GetTypes();

        Assert.All(types.Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && type != typeof(RuleFix)), type =>
            Assert.True(type.IsSubclassOf(typeof(RuleFix)), type.Name));
        Assert.All(types.Where(type => type.IsSubclassOf(typeof(CodeRefactoringProvider)) && type != typeof(CloseRefactoring)), type =>
            Assert.True(type.IsSubclassOf(typeof(CloseRefactoring)), type.Name));
        Assert.All(
            [typeof(RuleFix).GetMethod(nameof(RuleFix.RegisterCodeFixesAsync))!, typeof(CloseRefactoring).GetMethod(nameof(CloseRefactoring.ComputeRefactoringsAsync))!],
            method => Assert.True(method.IsFinal, method.Name));
    }

    [Fact]
    public void Three_may_write_a_send()
    {
        string folder = Path.Combine(RulePage.Folder, "../CloseFluent.CodeFixes");

        Assert.Equal(
            ["ActionIsNeverSentFix.cs", "CompleteBulkActionRefactoring.cs", "StageIsMissingFix.cs"],
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && File.ReadAllText(file).Contains("MaySend =", StringComparison.Ordinal))
                .Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static async Task IsWithheldAsync(string body, string written) => Assert.Null(await PassAsync(body, written));

    private static async Task<ChangedCode?> PassAsync(string body, string written, bool maySend = false)
    {
        string source = Around(body);
        TextSpan span = new(source.IndexOf(body, StringComparison.Ordinal), body.Length);
        FixContext context = (await FixContext.CreateAsync(UserProject.Create(source).Document, span, CancellationToken.None))!;
        return FixCheck.Pass(context, new FixEdit("Harm", Edit(body, written, span.Start)) { MaySend = maySend });
    }

    // As a fix writes: what stays the same at both ends is left alone.
    private static TextChange Edit(string body, string written, int start)
    {
        int shorter = Math.Min(body.Length, written.Length);
        int head = 0;
        while (head < shorter && body[head] == written[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < shorter - head && body[^(tail + 1)] == written[^(tail + 1)])
        {
            tail++;
        }

        return new TextChange(new TextSpan(start + head, body.Length - head - tail), written[head..^tail]);
    }

    private static string Around(string body) => $$"""
        class C
        {
            async Task M(
                ICloseClient close, SequenceId onboarding, BulkSelection sel, PauseNeedsLeads stage, PauseAction action,
                BulkSequenceSubscriptionAction any, List<LeadId> ids, HttpClient http, CancellationToken stop)
            {
                {{body}}
            }
            static void Keep(object value) { }
        }
        """;
}

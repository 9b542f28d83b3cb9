using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Whatever a fix would write, present or future, what does harm is withheld. The edit of each example replaces all of its
/// body.
/// </summary>
public sealed class FixCheckTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """action.DryRun(close);""", /* lang=c#-test */ """action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.Execute(close);""", /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var n = action.ValidateAsync(close);""",
        /* lang=c#-test */ """var n = action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Console.Write(action.Json);""", /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.SendAsync(close);""",
        /* lang=c#-test */ """await action.SendAsync(close); await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.SendAsync(close);""",
        /* lang=c#-test */ """foreach (var id in ids) await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.SendAsync(close);""", /* lang=c#-test */ """Console.Write(action.Json);""")]
    [InlineData(
        /* lang=c#-test */ """await action.SendOnceAsync(close);""",
        /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.SendOnceAsnyc(close);""",
        /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var id = LeadId.Create("lead_1");""",
        /* lang=c#-test */ """await close.BulkSequenceSubscriptions.CreateAsync(action);""")]
    [InlineData(/* lang=c#-test */ """http.Send(null!);""", /* lang=c#-test */ """await action.SendAsync(close);""")]
    public Task A_send_is_neither_made_nor_repeated_nor_lost(string body, string written) => IsWithheldAsync(body, written);

    [Theory]
    [InlineData(/* lang=c#-test */ """var s = stage.To(sel.Take(3));""", /* lang=c#-test */ """var s = stage.To(sel);""")]
    [InlineData(/* lang=c#-test */ """var s = sel.Take(0);""", /* lang=c#-test */ """var s = sel;""")]
    [InlineData(
        /* lang=c#-test */ """var s = stage.ToAllLeads().To(sel);""", /* lang=c#-test */ """var s = stage.ToAllLeads();""")]
    [InlineData(/* lang=c#-test */ """var a = any.AtMost(100).WithDoneEmail();""", /* lang=c#-test */ """var a = any;""")]
    [InlineData(
        /* lang=c#-test */ """var a = action.AtMost(100).AtMost(5);""",
        /* lang=c#-test */ """var a = action.AtMost(100);""")]
    [InlineData(
        /* lang=c#-test */ """var s = stage.To(Leads.WithIds(ids));""",
        /* lang=c#-test */ """var s = stage.To(Leads.All);""")]
    [InlineData(/* lang=c#-test */ """var s = stage.To(sel);""", /* lang=c#-test */ """var s = stage.ToAllLeads();""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding);""",
        /* lang=c#-test */ """var s = Bulk.PauseAllSequences();""")]
    [InlineData(
        /* lang=c#-test */ """var s = stage.To(sel);""", /* lang=c#-test */ """var s = stage.To(sel.Unchecked());""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.Where(lead => lead.Url.Exists() & lead.Name.Exists());""",
        /* lang=c#-test */ """var s = Leads.Where(lead => lead.Url.Exists());""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.Where(lead => !lead.Url.Exists());""",
        /* lang=c#-test */ """var s = Leads.Where(lead => lead.Url.Exists());""")]
    [InlineData(
        /* lang=c#-test */ """foreach (var id in ids) await stage.To(Leads.WithIds(id).Take(1)).SendAsync(close);""",
        /* lang=c#-test */ """await stage.To(Leads.WithIds(ids).Take(1)).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """foreach (var id in ids) await stage.To(Leads.WithIds(id)).AtMost(1).SendAsync(close);""",
        /* lang=c#-test */ """await stage.To(Leads.WithIds(ids)).AtMost(1).SendAsync(close);""")]
    public Task Nothing_is_widened(string body, string written) => IsWithheldAsync(body, written);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await action.SendAsync(close, stop);""",
        /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await Task.Delay(3, stop); await close.CountAsync(sel);""",
        /* lang=c#-test */ """await close.CountAsync(sel);""")]
    [InlineData(
        /* lang=c#-test */ """var s = stage.To(sel /* the few */);""", /* lang=c#-test */ """var s = stage.To(sel);""")]
    [InlineData(/* lang=c#-test */ "// first\nvar s = stage.To(sel);", /* lang=c#-test */ """var s = stage.To(sel);""")]
    [InlineData("#pragma warning disable CS0168\nint i;\n", "int i;")]
    [InlineData(/* lang=c#-test */ """var s = sel;""", /* lang=c#-test */ """var s = sell;""")]
    [InlineData(/* lang=c#-test */ """var s = sel;""", /* lang=c#-test */ """var s = sel;""")]
    public Task Nothing_is_lost_or_broken(string body, string written) => IsWithheldAsync(body, written);

    [Theory]
    [InlineData(/* lang=c#-test */ """action.Sned(close);""", /* lang=c#-test */ """action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.SendAsnyc(close, stop);""",
        /* lang=c#-test */ """await action.SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.PauseAllSequence();""",
        /* lang=c#-test */ """var s = Bulk.PauseAllSequences();""")]
    [InlineData(
        /* lang=c#-test */ """var s = stage.To(sel).Take(3);""", /* lang=c#-test */ """var s = stage.To(sel.Take(3));""")]
    [InlineData(
        /* lang=c#-test */ """foreach (var id in ids) await stage.To(Leads.WithIds(id)).SendAsync(close, stop);""",
        /* lang=c#-test */ """await stage.To(Leads.WithIds(ids)).SendAsync(close, stop);""")]
    [InlineData(
        /* lang=c#-test */ """var s = stage.To(Leads.FromJson("{\"type\":\"object_type\",\"object_type\":\"lead\"}"));""",
        /* lang=c#-test */ """var s = stage.To(Leads.All);""")]
    public async Task What_does_no_harm_is_offered(
        string body, string written) => Assert.NotNull(await PassAsync(body, written));

    [Theory]
    [InlineData(/* lang=c#-test */ """stage.To(sel);""", /* lang=c#-test */ """await stage.To(sel).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); Keep(a);""",
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); Keep(a); await a.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel);""",
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).To(sel); await a.SendAsync(close); await a.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Pause(onboarding).To(sel);""",
        /* lang=c#-test */ """var t = Bulk.Pause(onboarding).To(sel).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Pause(onboarding).To(sel);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close);""")]
    public async Task A_written_send_is_the_only_use_of_its_value(string body, string written) =>
        Assert.Null(await PassAsync(body, written, maySend: true));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Bulk.Pause(onboarding).To(sel);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(sel).SendAsync(close);""",
        ".SendAsync(close, stop)")]
    [InlineData(
        /* lang=c#-test */ """var n = close.CountAsnyc(sel);""",
        /* lang=c#-test */ """var n = close.CountAsync(sel);""",
        ".CountAsync(sel, stop)")]
    [InlineData(
        /* lang=c#-test */ """close.BulkSequenceSubscriptions.Wait("bulkseqsub_1");""",
        /* lang=c#-test */ """close.BulkSequenceSubscriptions.WaitAsync("bulkseqsub_1");""",
        "(\"bulkseqsub_1\", cancellationToken: stop)")]
    public async Task What_is_written_takes_the_token_in_scope(
        string body, string written, string passed) => Assert.Contains(
        passed, (await PassAsync(body, written, maySend: true))!.Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Every_fix_and_refactoring_takes_this_way()
    {
        Type[] types = typeof(RuleFix).Assembly.GetTypes();

        Assert.All(types.Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && type != typeof(RuleFix)), type =>
            Assert.True(type.IsSubclassOf(typeof(RuleFix)), type.Name));
        Assert.All(
            types.Where(type => type.IsSubclassOf(typeof(CodeRefactoringProvider)) && type != typeof(CloseRefactoring)),
            type =>
            Assert.True(type.IsSubclassOf(typeof(CloseRefactoring)), type.Name));
        Assert.All(
            [typeof(RuleFix).GetMethod(
                nameof(RuleFix.RegisterCodeFixesAsync))!, typeof(CloseRefactoring).GetMethod(
                    nameof(CloseRefactoring.ComputeRefactoringsAsync))!],
            method => Assert.True(method.IsFinal, method.Name));
    }

    [Fact]
    public void Three_may_write_a_send()
    {
        string folder = Path.Combine(RulePage.Folder, "../CloseFluent.CodeFixes");

        Assert.Equal(
            ["ActionIsNeverSentFix.cs", "CompleteBulkActionRefactoring.cs", "StageIsMissingFix.cs"],
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains(
                    "/obj/",
                    StringComparison.Ordinal) && File.ReadAllText(file).Contains("MaySend =", StringComparison.Ordinal))
                .Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static async Task IsWithheldAsync(string body, string written) => Assert.Null(await PassAsync(body, written));

    private static async Task<ChangedCode?> PassAsync(string body, string written, bool maySend = false)
    {
        string source = Around(body);
        TextSpan span = new(source.IndexOf(body, StringComparison.Ordinal), body.Length);
        FixContext context = (await FixContext.CreateAsync(
            UserProject.Create(source).Document, span, CancellationToken.None))!;
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

    private static string Around(string body) => /* lang=c#-test */ $$"""
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

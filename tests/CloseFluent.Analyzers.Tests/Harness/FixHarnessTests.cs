using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// No fix and no refactoring does harm to any program of the tests and pages. A part of them is tried here; all of them
/// where CLOSEFLUENT_EVERY_FIX is set, as by .ci/run.
/// </summary>
public sealed class FixHarnessTests
{
    private const int Part = 16;

    [Fact]
    public async Task No_fix_does_harm()
    {
        IReadOnlyList<string> programs = await TestPrograms.AllAsync();
        Assert.True(programs.Count > 900, $"{programs.Count} programs");
        ConcurrentBag<string> harm = [];
        int applied = 0;

        await Parallel.ForEachAsync(Corpus.Sample(programs, Part), async (program, _) =>
        {
            (int changes, IReadOnlyList<string> done) = await FixHarness.TryAsync(program);
            Interlocked.Add(ref applied, changes);
            foreach (string name in done)
            {
                harm.Add(name);
            }
        });

        Assert.True(harm.IsEmpty, $"{harm.Count} of {applied}\n{string.Join('\n', harm.Order(StringComparer.Ordinal))}");
        Assert.True(applied > programs.Count / (Corpus.IsWhole ? 2 : 2 * Part), $"{applied} changes");
    }

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await action.SendAsync(close);""",
        /* lang=c#-test */ """await action.SendAsync(close); await action.SendAsync(close);""",
        "1 sends become 2")]
    [InlineData(
        /* lang=c#-test */ """action.DryRun(close);""",
        /* lang=c#-test */ """action.SendAsync(close);""",
        "0 sends become 1")]
    [InlineData(/* lang=c#-test */ """stage.To(few.Take(3));""", /* lang=c#-test */ """stage.To(few);""", "a Take is lost")]
    [InlineData(/* lang=c#-test */ """stage.To(few);""", /* lang=c#-test */ """stage.ToAllLeads();""", "a To is lost")]
    [InlineData(
        /* lang=c#-test */ """stage.To(Leads.WithIds(ids));""",
        /* lang=c#-test */ """stage.To(Leads.All);""",
        "it is widened")]
    [InlineData(
        /* lang=c#-test */ """CancellationToken stop = default; M(stop);""",
        /* lang=c#-test */ """CancellationToken stop = default; M();""",
        "a token is lost")]
    [InlineData(/* lang=c#-test */ """M(/* why */ few);""", "M(few);", "a comment is lost")]
    public void Harm_is_seen(string before, string after, string fault) =>
        Assert.Contains(fault, new WrittenEffects(before).HarmBy(new WrittenEffects(after), new Allowance()));

    [Fact]
    public async Task A_run_shows_what_is_sent()
    {
        UserProject project = UserProject.Create(
            Snippet.Method(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

        IReadOnlyList<BulkSequenceSubscriptionAction>? sent = await RecorderRun.SentAsync(
            (await project.Document.Project.GetCompilationAsync())!);

        Assert.Equal([Bulk.Pause("seq_1").To(Leads.WithIds("lead_1"))], sent!);
    }

    [Fact]
    public async Task A_run_without_end_is_left_after_the_same_number_of_requests()
    {
        UserProject project = UserProject.Create(Snippet.Method(
            /* lang=c#-test */ """
            await Send();
            async Task Send()
            {
                try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); } catch (CloseException) { }
                await Send();
            }
            """));
        Compilation compilation = (await project.Document.Project.GetCompilationAsync())!;

        IReadOnlyList<BulkSequenceSubscriptionAction>? sent = await RecorderRun.SentAsync(compilation);

        Assert.Equal(100, sent!.Count);
    }
}

using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendingIsNotAwaitedRule, CloseFluent.CodeFixes.SendingIsNotAwaitedFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class SendingIsNotAwaitedTests
{
    private const string Action = "Bulk.Pause(onboarding).To(selection)";

    [Theory]
    [InlineData("var r = $.[|SendAsync|](close).Result;", "var r = await $.SendAsync(close);")]
    [InlineData("var id = $.[|SendAsync|](close).Result.Id;", "var id = (await $.SendAsync(close)).Id;")]
    [InlineData("$.[|SendAsync|](close).Wait();", "await $.SendAsync(close);")]
    [InlineData("$.[|SendAsync|](close).GetAwaiter().GetResult();", "await $.SendAsync(close);")]
    [InlineData("$.[|SendAsync|](close).ConfigureAwait(false).GetAwaiter().GetResult();", "await $.SendAsync(close);")]
    public Task Awaits(string body, string expected) => Rule.FixesAsync(
        Snippet.Of(body.Replace("$", Action, StringComparison.Ordinal)),
        Snippet.Of(expected.Replace("$", Action, StringComparison.Ordinal)));

    [Theory]
    [InlineData("var task = $.[|SendAsync|](close); task.Wait();")]
    [InlineData("close.BulkSequenceSubscriptions.[|CreateAsync|]($).Wait(1000);")]
    public Task Fires_without_a_fix(string body) =>
        Rule.FiresAsync(Snippet.Of(body.Replace("$", Action, StringComparison.Ordinal)));

    [Fact]
    public Task Makes_Main_async() => Rule.FixesAsync(
        "class C { static void Main() { ICloseClient close = null!; Bulk.Pause(\"seq_1\").ToAllLeads().{|#0:SendAsync|}(close); } }",
        "'SendAsync' is not awaited, so nobody sees it fail: await it",
        "class C { static async System.Threading.Tasks.Task Main() { ICloseClient close = null!; await Bulk.Pause(\"seq_1\").ToAllLeads().SendAsync(close); } }");

    [Fact]
    public Task Leaves_to_the_user_what_would_change_callers() => Rule.FiresAsync(
        "class C { void M(ICloseClient close) { Bulk.Pause(\"seq_1\").ToAllLeads().[|SendAsync|](close); } }");

    [Fact]
    public Task Is_silent_on_tasks_that_go_on() => Rule.IsSilentAsync(Snippet.Of(
        $"var task = {Action}.SendAsync(close); await Task.WhenAny(task); var done = task.Result; _ = {Action}.SendAsync(close); await {Action}.SendAsync(close);"));
}

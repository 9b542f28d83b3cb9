using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.PollingIsHandWrittenRule, CloseFluent.CodeFixes.PollingIsHandWrittenFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class PollingIsHandWrittenTests
{
    private const string Start = "var action = await Bulk.Pause(onboarding).To(selection).SendAsync(close); ";

    [Fact]
    public Task Waits_with_the_library() => Rule.FixesAsync(
        Snippet.Method(Start + "while (action.Status != BulkActionStatus.Done) { await Task.Delay(1000); action = await close.BulkSequenceSubscriptions.{|#0:GetAsync|}(action.Id); }"),
        "This loop asks for 'action.Id' again and again: write 'await close.BulkSequenceSubscriptions.WaitAsync(action.Id)', which waits longer each time and stops at errors",
        Snippet.Method(Start + "action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id);"));

    [Theory]
    [InlineData("await Task.Delay(1000, stop); action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id, stop);", "action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, cancellationToken: stop);")]
    [InlineData("await Task.Delay(1000, stop); action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id);", "action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, cancellationToken: stop);")]
    [InlineData("await Task.Delay(1000); action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id, stop);", "action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, cancellationToken: stop);")]
    [InlineData("await Task.Delay(1000); action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id);", "action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, cancellationToken: stop);")]
    [InlineData("await Task.Delay(1000); /* slowly */ action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id);", "/* slowly */\n        action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, cancellationToken: stop);")]
    public Task Keeps_the_token_and_the_comments(string round, string expected) => Rule.FixesAsync(
        Stoppable($"{Start}while (action.Status != BulkActionStatus.Done) {{ {round} }}"), Stoppable(Start + expected));

    [Fact]
    public Task Has_no_fix_where_two_tokens_end_it() => Rule.ReportsAsync(Stoppable(
        Start + "while (action.Status != BulkActionStatus.Done) { await Task.Delay(1000, new CancellationTokenSource().Token); action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id, stop); }"));

    [Theory]
    [InlineData("while (true) { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status == BulkActionStatus.Done) break; await Task.Delay(1); }")]
    [InlineData("do { action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); Console.Write(1); Thread.Sleep(1); } while (action.Status != BulkActionStatus.Done);")]
    [InlineData("for (int i = 0; i < 9; i++) { action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); await Task.Delay(1); }")]
    [InlineData("var id = action.Id; do { action = await close.BulkSequenceSubscriptions.[|GetAsync|](id); id = action.Id; await Task.Delay(5); } while (action.Status != BulkActionStatus.Done);")]
    [InlineData("while (true) { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); Console.WriteLine(action.Id); if (now.Status == BulkActionStatus.Done) break; await Task.Delay(1); }")]
    [InlineData("var wanted = BulkActionStatus.Paused; while (action.Status != wanted) { await Task.Delay(1000); action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); }")]
    public Task Has_no_fix_where_the_loop_does_more(string body) => Rule.ReportsAsync(Snippet.Method(Start + body));

    [Theory]
    [InlineData("while (action.Status != BulkActionStatus.Paused) { await Task.Delay(1000); action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); }")]
    [InlineData("action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); await Task.Delay(1);")]
    [InlineData("foreach (var id in new BulkSequenceSubscriptionId[1]) { action = await close.BulkSequenceSubscriptions.GetAsync(id); await Task.Delay(1); }")]
    [InlineData("var ids = new List<BulkSequenceSubscriptionId>(); for (int i = 0; i < ids.Count; i++) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids[i])); await Task.Delay(200); }")]
    [InlineData("var ids = new Queue<BulkSequenceSubscriptionId>(); while (ids.TryDequeue(out var id)) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(200); }")]
    [InlineData("var ids = new Queue<BulkSequenceSubscriptionId>(); while (ids.Count > 0) { var id = ids.Dequeue(); Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(200); }")]
    [InlineData("var ids = new List<BulkSequenceSubscriptionId>().GetEnumerator(); while (ids.MoveNext()) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids.Current)); await Task.Delay(200); }")]
    [InlineData("Func<BulkSequenceSubscriptionId> next = () => \"bulkseqsub_1\"; while (true) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(next())); await Task.Delay(200); }")]
    [InlineData("var ids = new List<BulkSequenceSubscriptionId>(); while (ids.Count > 0) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids[0])); ids.RemoveAt(0); await Task.Delay(200); }")]
    [InlineData("var ids = new Queue<BulkSequenceSubscriptionId>(); while (ids.Count > 0) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids.Peek())); ids.Dequeue(); await Task.Delay(200); }")]
    [InlineData("while (true) { string id = Console.ReadLine()!; Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(200); }")]
    [InlineData("for (int i = 0; i < 3; i++) { var started = await Bulk.Pause(onboarding).To(selection).SendAsync(close); await Task.Delay(5000); Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(started.Id)); }")]
    [InlineData("var ids = new BulkSequenceSubscriptionId[3]; int turn = 0; while (true) { var id = ids[turn++ % ids.Length]; Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(5000); }")]
    [InlineData("while (true) { await new HttpClient().GetAsync(\"x\"); await Task.Delay(1); }")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Start + body));

    private static string Stoppable(string body) => Snippet.Method(body).Replace(
        "BulkSelection selection)", "BulkSelection selection, CancellationToken stop)", StringComparison.Ordinal);
}

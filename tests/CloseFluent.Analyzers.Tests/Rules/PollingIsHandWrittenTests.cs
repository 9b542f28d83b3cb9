using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.PollingIsHandWrittenRule, CloseFluent.CodeFixes.PollingIsHandWrittenFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class PollingIsHandWrittenTests
{
    private const string Start =
        /* lang=c#-test */ """var action = await Bulk.Pause(onboarding).To(selection).SendAsync(close); """;

    [Fact]
    public Task Waits_with_the_library() => Rule.FixesAsync(
        Snippet.Method(Start +
            /* lang=c#-test */ """while (action.Status != BulkActionStatus.Done) { await Task.Delay(1000); action = """
                + /* lang=c#-test */ """await close.BulkSequenceSubscriptions.{|#0:GetAsync|}(action.Id); }"""),
        "This loop asks for 'action.Id' again and again: write 'await "
            + "close.BulkSequenceSubscriptions.WaitAsync(action.Id)', which waits longer each time and stops at errors",
        Snippet.Method(Start +
            /* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id);"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Task.Delay(1000, stop); action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id, stop);""",
        /* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, """
            + /* lang=c#-test */ """cancellationToken: stop);""")]
    [InlineData(
        /* lang=c#-test */ """await Task.Delay(1000, stop); action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id);""",
        /* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, """
            + /* lang=c#-test */ """cancellationToken: stop);""")]
    [InlineData(
        /* lang=c#-test */ """await Task.Delay(1000); action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id, stop);""",
        /* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, """
            + /* lang=c#-test */ """cancellationToken: stop);""")]
    [InlineData(
        /* lang=c#-test */ """await Task.Delay(1000); action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id);""",
        /* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, """
            + /* lang=c#-test */ """cancellationToken: stop);""")]
    [InlineData(
        /* lang=c#-test */ """await Task.Delay(1000); /* slowly */ action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id);""",
        /* lang=c#-test */ "/* slowly */\n        action = await close.BulkSequenceSubscriptions.WaitAsync(action.Id, "
            + /* lang=c#-test */ "cancellationToken: stop);")]
    public Task Keeps_the_token_and_the_comments(string round, string expected) => Rule.FixesAsync(
        Stoppable($"{Start}while (action.Status != BulkActionStatus.Done) {{ {round} }}"), Stoppable(Start + expected));

    [Fact]
    public Task Has_no_fix_where_two_tokens_end_it() => Rule.ReportsAsync(Stoppable(
        Start +
            /* lang=c#-test */ """while (action.Status != BulkActionStatus.Done) { await Task.Delay(1000, new """
                + /* lang=c#-test */ """CancellationTokenSource().Token); action = await """
                + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id, stop); }"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """while (true) { var now = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status == """
            + /* lang=c#-test */ """BulkActionStatus.Done) break; await Task.Delay(1); }""")]
    [InlineData(
        /* lang=c#-test */ """do { action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); """
            + /* lang=c#-test */ """Console.Write(1); Thread.Sleep(1); } while (action.Status != BulkActionStatus.Done);""")]
    [InlineData(
        /* lang=c#-test */ """for (int i = 0; i < 9; i++) { action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); await Task.Delay(1); }""")]
    [InlineData(
        /* lang=c#-test */ """var id = action.Id; do { action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](id); id = action.Id; await """
            + /* lang=c#-test */ """Task.Delay(5); } while (action.Status != BulkActionStatus.Done);""")]
    [InlineData(
        /* lang=c#-test */ """while (true) { var now = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); """
            + /* lang=c#-test */ """Console.WriteLine(action.Id); if (now.Status == BulkActionStatus.Done) break; await """
            + /* lang=c#-test */ """Task.Delay(1); }""")]
    [InlineData(
        /* lang=c#-test */ """var wanted = BulkActionStatus.Paused; while (action.Status != wanted) { await """
            + /* lang=c#-test */ """Task.Delay(1000); action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); }""")]
    public Task Has_no_fix_where_the_loop_does_more(string body) => Rule.ReportsAsync(Snippet.Method(Start + body));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """while (action.Status != BulkActionStatus.Paused) { await Task.Delay(1000); action = """
            + /* lang=c#-test */ """await close.BulkSequenceSubscriptions.GetAsync(action.Id); }""")]
    [InlineData(
        /* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); await Task.Delay(1);""")]
    [InlineData(
        /* lang=c#-test */ """foreach (var id in new BulkSequenceSubscriptionId[1]) { action = await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.GetAsync(id); await Task.Delay(1); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new List<BulkSequenceSubscriptionId>(); for (int i = 0; i < ids.Count; i++) """
            + /* lang=c#-test */ """{ Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids[i])); await """
            + /* lang=c#-test */ """Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new Queue<BulkSequenceSubscriptionId>(); while (ids.TryDequeue(out var id)) """
            + /* lang=c#-test */ """{ Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); await """
            + /* lang=c#-test */ """Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new Queue<BulkSequenceSubscriptionId>(); while (ids.Count > 0) { var id = """
            + /* lang=c#-test */ """ids.Dequeue(); Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); """
            + /* lang=c#-test */ """await Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new List<BulkSequenceSubscriptionId>().GetEnumerator(); while """
            + /* lang=c#-test */ """(ids.MoveNext()) { Console.WriteLine(await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.GetAsync(ids.Current)); await Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """Func<BulkSequenceSubscriptionId> next = () => "bulkseqsub_1"; while (true) { """
            + /* lang=c#-test */ """Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(next())); await """
            + /* lang=c#-test */ """Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new List<BulkSequenceSubscriptionId>(); while (ids.Count > 0) { """
            + /* lang=c#-test */ """Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids[0])); """
            + /* lang=c#-test */ """ids.RemoveAt(0); await Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new Queue<BulkSequenceSubscriptionId>(); while (ids.Count > 0) { """
            + /* lang=c#-test */ """Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(ids.Peek())); """
            + /* lang=c#-test */ """ids.Dequeue(); await Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """while (true) { string id = Console.ReadLine()!; Console.WriteLine(await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(200); }""")]
    [InlineData(
        /* lang=c#-test */ """for (int i = 0; i < 3; i++) { var started = await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(selection).SendAsync(close); await Task.Delay(5000); """
            + /* lang=c#-test */ """Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(started.Id)); }""")]
    [InlineData(
        /* lang=c#-test */ """var ids = new BulkSequenceSubscriptionId[3]; int turn = 0; while (true) { var id = """
            + /* lang=c#-test */ """ids[turn++ % ids.Length]; Console.WriteLine(await """
            + /* lang=c#-test */ """close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(5000); }""")]
    [InlineData(/* lang=c#-test */ """while (true) { await new HttpClient().GetAsync("x"); await Task.Delay(1); }""")]
    public Task Is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Start + body));

    private static string Stoppable(string body) => Snippet.Method(body).Replace(
        "BulkSelection selection)", "BulkSelection selection, CancellationToken stop)", StringComparison.Ordinal);

    [Theory]
    [InlineData(/* lang=c#-test */ """again: action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (action.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto again; }""")]
    [InlineData(/* lang=c#-test */ """again: await Task.Delay(5000); var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) goto again;""")]
    [InlineData(/* lang=c#-test */ """again: Console.WriteLine("?"); var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status == BulkActionStatus.Done) { return; } await Task.Delay(5000); goto again;""")]
    [InlineData(/* lang=c#-test */ """{ again: { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto again; } } }""")]
    [InlineData(/* lang=c#-test */ """try { again: var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto again; } } finally { }""")]
    [InlineData(/* lang=c#-test */ """again: try { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status == BulkActionStatus.Done) { return; } } catch (CloseException) { } Thread.Sleep(5000); goto again;""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: again: var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto again; } break; }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto case 1; } break; }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { default: var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto default; } break; }""")]
    [InlineData(/* lang=c#-test */ """again: bool done = false; await foreach (var one in close.BulkSequenceSubscriptions.[|ListAsync|]()) { done |= one.Id == action.Id && one.Status == BulkActionStatus.Done; } if (!done) { await Task.Delay(5000); goto again; }""")]
    [InlineData(/* lang=c#-test */ """foreach (var id in new BulkSequenceSubscriptionId[2]) { again: var now = await close.BulkSequenceSubscriptions.[|GetAsync|](id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto again; } }""")]
    [InlineData(/* lang=c#-test */ """async Task UntilDone() { again: var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done) { await Task.Delay(5000); goto again; } } await UntilDone();""")]
    public Task Sees_a_jump_back_over_the_question(string body) => Rule.ReportsAsync(Snippet.Method(Start + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """again: action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); if (action.Status != BulkActionStatus.Done) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """again: action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); if (action.Status != BulkActionStatus.Paused) { await Task.Delay(5000); goto again; }""")]
    [InlineData(/* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); if (action.Status == BulkActionStatus.Done) { goto end; } await Task.Delay(5000); end: Console.WriteLine();""")]
    [InlineData(/* lang=c#-test */ """var ids = new Queue<BulkSequenceSubscriptionId>(); next: if (ids.TryDequeue(out var id)) { Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id)); await Task.Delay(200); goto next; }""")]
    [InlineData(/* lang=c#-test */ """action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); again: await Task.Delay(5000); if (Console.ReadLine() == "") { goto again; }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); await Task.Delay(5000); goto case 2; case 2: Console.WriteLine(action); break; }""")]
    [InlineData(/* lang=c#-test */ """again: await Task.Delay(5000); if (ada is null) { goto again; } action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); Console.WriteLine(action.Status == BulkActionStatus.Done);""")]
    [InlineData(/* lang=c#-test */ """again: await Task.Delay(5000); Func<Task<BulkSequenceSubscription>> ask = () => close.BulkSequenceSubscriptions.GetAsync(action.Id); if (ada is null) { goto again; }""")]
    public Task Is_silent_where_a_jump_does_not_ask_the_same_again(string body) => Rule.IsSilentAsync(Snippet.Method(Start + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """using PeriodicTimer timer = new(TimeSpan.FromSeconds(5)); while (await timer.WaitForNextTickAsync()) { action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (action.Status == BulkActionStatus.Done) { break; } }""")]
    [InlineData(/* lang=c#-test */ """using PeriodicTimer timer = new(TimeSpan.FromSeconds(5)); do { action = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); } while (action.Status != BulkActionStatus.Done && await timer.WaitForNextTickAsync());""")]
    [InlineData(/* lang=c#-test */ """bool done = false; while (!done) { await foreach (var one in close.BulkSequenceSubscriptions.[|ListAsync|]()) { done |= one.Id == action.Id && one.Status == BulkActionStatus.Done; } await Task.Delay(5000); }""")]
    [InlineData(/* lang=c#-test */ """while ((await close.BulkSequenceSubscriptions.[|ListAsync|]().FirstAsync(one => action.Id == one.Id)).Status != BulkActionStatus.Done) { await System.Threading.Tasks.Task.Delay(5000); }""")]
    [InlineData(/* lang=c#-test */ """await Done(action.Id); async Task<BulkSequenceSubscription> Done(BulkSequenceSubscriptionId id) { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](id); if (now.Status == BulkActionStatus.Done) { return now; } await Task.Delay(1000); return await Done(id); }""")]
    [InlineData(/* lang=c#-test */ """await Done(action); async Task Done(BulkSequenceSubscription now) { if (now.Status != BulkActionStatus.Done) { await Task.Delay(1000); await Done(await close.BulkSequenceSubscriptions.[|GetAsync|](now.Id)); } }""")]
    [InlineData(/* lang=c#-test */ """await Done(1); async Task Done(int attempt) { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](action.Id); if (now.Status != BulkActionStatus.Done && attempt < 9) { await Task.Delay(1000 * attempt); await Done(attempt: attempt + 1); } }""")]
    public Task Sees_timers_lists_and_recursion(string body) => Rule.ReportsAsync(Snippet.Method(Start + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """using PeriodicTimer timer = new(TimeSpan.FromSeconds(5)); while (await timer.WaitForNextTickAsync()) { action = await close.BulkSequenceSubscriptions.GetAsync(action.Id); if (action.Status == BulkActionStatus.Paused) { break; } }""")]
    [InlineData(/* lang=c#-test */ """while (true) { await foreach (var one in close.BulkSequenceSubscriptions.ListAsync()) { Console.WriteLine(one.Status == BulkActionStatus.Done); } await Task.Delay(5000); }""")]
    [InlineData(/* lang=c#-test */ """await foreach (var one in close.BulkSequenceSubscriptions.ListAsync()) { if (one.Id == action.Id && one.Status == BulkActionStatus.Done) { await Task.Delay(1); } }""")]
    [InlineData(/* lang=c#-test */ """var ids = new Queue<BulkSequenceSubscriptionId>(); await Next(ids.Dequeue()); async Task Next(BulkSequenceSubscriptionId id) { Console.WriteLine((await close.BulkSequenceSubscriptions.GetAsync(id)).Status); await Task.Delay(1); await Next(ids.Dequeue()); }""")]
    [InlineData(/* lang=c#-test */ """await Twice(action.Id); async Task Twice(BulkSequenceSubscriptionId id) { await Once(id); await Task.Delay(1); await Once(id); } async Task Once(BulkSequenceSubscriptionId id) => Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id));""")]
    [InlineData(/* lang=c#-test */ """while (true) { await foreach (var one in close.Sequences.ListAsync()) { if (one.Id == onboarding) { Console.WriteLine(BulkActionStatus.Done); } } await Task.Delay(5000); }""")]
    public Task Is_silent_on_other_timers_lists_and_recursion(string body) =>
        Rule.IsSilentAsync(Snippet.Method(Start + body), mustCompile: true);
}

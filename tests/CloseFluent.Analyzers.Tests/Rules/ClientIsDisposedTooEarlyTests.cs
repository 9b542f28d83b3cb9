using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ClientIsDisposedTooEarlyRule, CloseFluent.CodeFixes.ClientIsDisposedTooEarlyFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ClientIsDisposedTooEarlyTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); await action.SendAsync(c); }""")]
    [InlineData(/* lang=c#-test */ """async Task<object> M() { using var c = new CloseClient(_key); return await """
        + /* lang=c#-test */ """action.SendAsync(c).ConfigureAwait(false); }""")]
    [InlineData(/* lang=c#-test */ """async Task<LeadCountOf> M() { using (var c = new CloseClient(_key)) { return """
        + /* lang=c#-test */ """new((await action.SendAsync(c)).LeadCount); } } record LeadCountOf(int? Count);""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); """
        + /* lang=c#-test */ """Console.WriteLine(1); await t; }""")]
    [InlineData(/* lang=c#-test */ """async Task<Task> M() { using var c = new CloseClient(_key); var t = """
        + /* lang=c#-test */ """action.SendAsync(c); await Task.WhenAll(t, Task.Delay(1)); return t; }""")]
    [InlineData(/* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); """
        + /* lang=c#-test */ """t.Wait(); return t; }""")]
    [InlineData(/* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); """
        + /* lang=c#-test */ """action.SendAsync(c).GetAwaiter().GetResult(); return Task.CompletedTask; }""")]
    [InlineData(/* lang=c#-test */ """Task<object> M() { using var c = new CloseClient(_key); object o = """
        + /* lang=c#-test */ """action.SendAsync(c).Result; return Task.FromResult(o); }""")]
    [InlineData(/* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); """
        + /* lang=c#-test */ """Task.WaitAll(t); return t; }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); await """
        + /* lang=c#-test */ """Task.WhenAll(all.Select(a => a.SendAsync(c))); }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var """
        + /* lang=c#-test */ """tasks = new List<Task>(); foreach (var a in all) tasks.Add(a.SendAsync(c)); await """
        + /* lang=c#-test */ """Task.WhenAll(tasks); }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); Task[] """
        + /* lang=c#-test */ """tasks = [.. all.Select(a => a.SendAsync(c))]; foreach (var t in tasks) await t; }""")]
    [InlineData(/* lang=c#-test */ """async IAsyncEnumerable<object> M() { using var c = new CloseClient(_key); await """
        + /* lang=c#-test */ """foreach (var b in c.BulkSequenceSubscriptions.ListAsync()) yield return b; }""")]
    [InlineData(/* lang=c#-test */ """IEnumerable<Task> M() { using var c = new CloseClient(_key); yield return """
        + /* lang=c#-test */ """action.SendAsync(c); }""")]
    [InlineData(/* lang=c#-test */ """Task M(CloseClient c) { return action.SendAsync(c); } Task N(ICloseClient c) => """
        + /* lang=c#-test */ """action.SendAsync(c);""")]
    [InlineData(
        /* lang=c#-test */ """Task M(CloseClient c) { using var http = new HttpClient(); return action.SendAsync(c); }""")]
    [InlineData(/* lang=c#-test */ """Task M() { var c = new CloseClient(_key); return action.SendAsync(c); }""")]
    [InlineData(/* lang=c#-test */ """readonly CloseClient _close = new("k"); Task M() => action.SendAsync(_close); """
        + /* lang=c#-test */ """public void Dispose() { _close.Dispose(); }""")]
    [InlineData(/* lang=c#-test */ """Task _running = Task.CompletedTask; async Task M() { using var c = new """
        + /* lang=c#-test */ """CloseClient(_key); _running = action.SendAsync(c); await _running; }""")]
    [InlineData(/* lang=c#-test */ """Task<string> M() { using var c = new CloseClient(_key); return """
        + /* lang=c#-test */ """Task.FromResult(c.ToString()!); }""")]
    [InlineData(/* lang=c#-test */ """Task M(bool some) { var c = new CloseClient(_key); if (some) return """
        + /* lang=c#-test */ """action.SendAsync(c); c.Dispose(); return Task.CompletedTask; }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { var c = new CloseClient(_key); var t = action.SendAsync(c); await """
        + /* lang=c#-test */ """t; c.Dispose(); }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { var c = new CloseClient(_key); try { await action.SendAsync(c); } """
        + /* lang=c#-test */ """finally { c.Dispose(); } }""")]
    [InlineData(/* lang=c#-test */ """Task M() { var c = new CloseClient(_key); return action.SendAsync(c).ContinueWith(t """
        + /* lang=c#-test */ """=> { c.Dispose(); return t.Result; }); }""")]
    [InlineData(/* lang=c#-test */ """void M() { using var c = new CloseClient(_key); _ = action.SendAsync(c); """
        + /* lang=c#-test */ """Console.ReadLine(); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> M() { using var c = new CloseClient(_key); Func<CloseClient, Task> f = """
        + /* lang=c#-test */ """other => action.SendAsync(other); return () => f(null!); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> M() => async () => { using var c = new CloseClient(_key); await """
        + /* lang=c#-test */ """action.SendAsync(c); };""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); await Run(); async Task Run() """
        + /* lang=c#-test */ """{ await action.SendAsync(c); } }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); await Run(); Task Run() => """
        + /* lang=c#-test */ """action.SendAsync(c); }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); await """
        + /* lang=c#-test */ """Parallel.ForEachAsync(new[] { action }, async (a, token) => await a.SendAsync(c, token)); """
        + /* lang=c#-test */ """}""")]
    [InlineData(/* lang=c#-test */ """void M(List<Task> tasks) { using var c = new CloseClient(_key); """
        + /* lang=c#-test */ """Watch(action.SendAsync(c)); } void Watch(Task task) => task.Wait();""")]
    [InlineData(/* lang=c#-test */ """async Task<(int, int)> M() { using var c = new CloseClient(_key); var a = """
        + /* lang=c#-test */ """c.CountAsync(Leads.All); var b = c.CountAsync(Contacts.All); return ((await a).Total, """
        + /* lang=c#-test */ """(await b).Total); }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { Task? t = null; using (var c = new CloseClient(_key)) { t = """
        + /* lang=c#-test */ """action.SendAsync(c); await t; } await t; }""")]
    public Task Is_silent(string members) => Rule.IsSilentAsync(Class(members), mustCompile: true);

    [Fact]
    public Task Message_states_the_consequence() => Rule.FixesAsync(
        Class(/* lang=c#-test */ """Task M() { using CloseClient close = new(_key); return """
            + /* lang=c#-test */ """action.{|#0:SendAsync|}(close); }"""),
        "'close' is disposed while 'SendAsync' is still under way: await it first",
        Class(/* lang=c#-test */ """async Task M() { using CloseClient close = new(_key); await action.SendAsync(close); }"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M(CancellationToken token) { using var c = new """
            + /* lang=c#-test */ """CloseClient(_key); return action.[|SendAsync|](c, token); }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M(CancellationToken token) { using var c = new """
            + /* lang=c#-test */ """CloseClient(_key); return await action.SendAsync(c, token); }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M() { using (CloseClient c = new(_key)) { return """
            + /* lang=c#-test */ """action.[|SendOnceAsync|](c); } }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M() { using (CloseClient c = new(_key)) { return await """
            + /* lang=c#-test */ """action.SendOnceAsync(c); } }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M(CloseClient c) { using (c) return action.[|SendAsync|](c); """
            + /* lang=c#-test */ """}""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M(CloseClient c) { using (c) return await """
            + /* lang=c#-test */ """action.SendAsync(c); }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M() { var c = new CloseClient(_key); try { return """
            + /* lang=c#-test */ """action.[|SendAsync|](c); } finally { c.Dispose(); } }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M() { var c = new CloseClient(_key); try { return """
            + /* lang=c#-test */ """await action.SendAsync(c); } finally { c.Dispose(); } }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M() { CloseClient? c = new CloseClient(_key); try { return """
            + /* lang=c#-test */ """action.[|SendAsync|](c); } catch (ArgumentException) { throw; } finally { """
            + /* lang=c#-test */ """c?.Dispose(); } }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M() { CloseClient? c = new CloseClient(_key); try { """
            + /* lang=c#-test */ """return await action.SendAsync(c); } catch (ArgumentException) { throw; } finally { """
            + /* lang=c#-test */ """c?.Dispose(); } }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M() { using var c = new CloseClient(_key); var t = """
            + /* lang=c#-test */ """action.[|SendAsync|](c); Console.WriteLine(1); return t; }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M() { using var c = new CloseClient(_key); var t = """
            + /* lang=c#-test */ """action.SendAsync(c); Console.WriteLine(1); return await t; }""")]
    [InlineData(
        /* lang=c#-test */ """Task<MatchCount> M() { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """c.[|CountAsync|](Leads.All); }""",
        /* lang=c#-test */ """async Task<MatchCount> M() { using var c = new CloseClient(_key); return await """
            + /* lang=c#-test */ """c.CountAsync(Leads.All); }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new """
            + /* lang=c#-test */ """CloseClient(_key); return c.BulkSequenceSubscriptions.[|WaitAsync|](id); }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new """
            + /* lang=c#-test */ """CloseClient(_key); return await c.BulkSequenceSubscriptions.WaitAsync(id); }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new """
            + /* lang=c#-test */ """CloseClient(_key); ICloseClient i = c; var all = i.BulkSequenceSubscriptions; return """
            + /* lang=c#-test */ """all.[|WaitAsync|](id); }""",
        /* lang=c#-test */ """async Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new """
            + /* lang=c#-test */ """CloseClient(_key); ICloseClient i = c; var all = i.BulkSequenceSubscriptions; return """
            + /* lang=c#-test */ """await all.WaitAsync(id); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M(List<PauseAction> all) { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """Task.WhenAll(all.Select(a => a.[|SendAsync|](c))); }""",
        /* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); await """
            + /* lang=c#-test */ """Task.WhenAll(all.Select(a => a.SendAsync(c))); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M(List<PauseAction> all) { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """Task.WhenAll(all.Select(async a => { await a.[|SendAsync|](c); Console.WriteLine(a); """
            + /* lang=c#-test */ """})); }""",
        /* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); await """
            + /* lang=c#-test */ """Task.WhenAll(all.Select(async a => { await a.SendAsync(c); Console.WriteLine(a); })); """
            + /* lang=c#-test */ """}""")]
    [InlineData(
        /* lang=c#-test */ """Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var tasks = new """
            + /* lang=c#-test */ """List<Task>(); foreach (var a in all) { tasks.Add(a.[|SendAsync|](c)); } return """
            + /* lang=c#-test */ """Task.WhenAll(tasks); }""",
        /* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var tasks = new """
            + /* lang=c#-test */ """List<Task>(); foreach (var a in all) { tasks.Add(a.SendAsync(c)); } await """
            + /* lang=c#-test */ """Task.WhenAll(tasks); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); return Task.Run(() => Work(c)); } void """
            + /* lang=c#-test */ """Work(ICloseClient c) { }""",
        "",
        "Run")]
    [InlineData(
        /* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); return Work(c); } Task Work(ICloseClient c) """
            + /* lang=c#-test */ """=> action.SendAsync(c);""",
        "",
        "Work")]
    [InlineData(
        /* lang=c#-test */ """Task M(bool now) { using var c = new CloseClient(_key); return now ? """
            + /* lang=c#-test */ """action.[|SendAsync|](c) : Task.CompletedTask; }""",
        /* lang=c#-test */ """async Task M(bool now) { using var c = new CloseClient(_key); await (now ? """
            + /* lang=c#-test */ """action.SendAsync(c) : Task.CompletedTask); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """action.[|SendAsync|](c).ContinueWith(t => t.Result.Id); }""",
        /* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); await """
            + /* lang=c#-test */ """action.SendAsync(c).ContinueWith(t => t.Result.Id); }""")]
    [InlineData(
        /* lang=c#-test */ """ValueTask M() { using var c = new CloseClient(_key); return new """
            + /* lang=c#-test */ """ValueTask(action.[|SendAsync|](c)); }""",
        /* lang=c#-test */ """async ValueTask M() { using var c = new CloseClient(_key); await new """
            + /* lang=c#-test */ """ValueTask(action.SendAsync(c)); }""")]
    [InlineData(
        /* lang=c#-test */ """Func<Task> M() { return () => { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """action.[|SendAsync|](c); }; }""",
        /* lang=c#-test */ """Func<Task> M() { return async () => { using var c = new CloseClient(_key); await """
            + /* lang=c#-test */ """action.SendAsync(c); }; }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() => Task.Run(() => { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """action.[|SendAsync|](c); });""",
        /* lang=c#-test */ """Task M() => Task.Run(async () => { using var c = new CloseClient(_key); return await """
            + /* lang=c#-test */ """action.SendAsync(c); });""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { return Run(); Task Run() { using var c = new CloseClient(_key); return """
            + /* lang=c#-test */ """action.[|SendAsync|](c); } }""",
        /* lang=c#-test */ """Task M() { return Run(); async Task Run() { using var c = new CloseClient(_key); await """
            + /* lang=c#-test */ """action.SendAsync(c); } }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { using var c = new CloseClient(_key); return Run(); async Task Run() { await """
            + /* lang=c#-test */ """action.[|SendAsync|](c); } }""",
        /* lang=c#-test */ "async Task M() { using var c = new CloseClient(_key); await Run();\nreturn; async Task Run() "
            + /* lang=c#-test */ "{ await action.SendAsync(c); } }")]
    [InlineData(
        /* lang=c#-test */ """Task M(int i) { switch (i) { case 1: using (var c = new CloseClient(_key)) { return """
            + /* lang=c#-test */ """action.[|SendAsync|](c); } default: return Task.CompletedTask; } }""",
        /* lang=c#-test */ "async Task M(int i) { switch (i) { case 1: using (var c = new CloseClient(_key)) { await "
            + /* lang=c#-test */ "action.SendAsync(c);\nreturn; } default: return; } }")]
    public Task Awaits(string members, string expected, string? called = null)
    {
        if (called is not null)
        {
            (members, expected) = (
                members.Replace(
                    $"return Task.{called}", /* lang=c#-test */ $"return Task.[|{called}|]", StringComparison.Ordinal)
                    .Replace($"return {called}", /* lang=c#-test */ $"return [|{called}|]", StringComparison.Ordinal),
                members.Replace("Task M()", "async Task M()", StringComparison.Ordinal)
                    .Replace("; return ", "; await ", StringComparison.Ordinal));
        }

        return Rule.FixesAsync(Class(members), Class(expected), mustCompile: true);
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """async Task M() { Task t; using (var c = new CloseClient(_key)) { t = """
        + /* lang=c#-test */ """action.[|SendAsync|](c); } await t; }""")]
    [InlineData(/* lang=c#-test */ """Task M() { Task t; using (var c = new CloseClient(_key)) { t = """
        + /* lang=c#-test */ """action.[|SendAsync|](c); } return t; }""")]
    [InlineData(/* lang=c#-test */ """Task M() { var c = new CloseClient(_key); var t = action.[|SendAsync|](c); """
        + /* lang=c#-test */ """c.Dispose(); return t; }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { var c = new CloseClient(_key); var t = action.[|SendAsync|](c); """
        + /* lang=c#-test */ """c.Dispose(); await t; }""")]
    [InlineData(/* lang=c#-test */ """Own own; Task P { get { await using (own) { return action.[|SendAsync|](own); } } } """
        + /* lang=c#-test */ """abstract class Own : ICloseClient, IAsyncDisposable { public abstract ValueTask """
        + /* lang=c#-test */ """DisposeAsync(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { Task t; using (var c = new CloseClient(_key)) { t = """
        + /* lang=c#-test */ """action.[|SendAsync|](c); } t.Wait(); }""")]
    [InlineData(
        /* lang=c#-test */ """Task? _t; void M() { using var c = new CloseClient(_key); _t = action.[|SendAsync|](c); }""")]
    [InlineData(/* lang=c#-test */ """Task? T { get; set; } void M() { using var c = new CloseClient(_key); this.T = """
        + /* lang=c#-test */ """action.[|SendAsync|](c); }""")]
    [InlineData(/* lang=c#-test */ """List<Task> _t = []; void M() { using var c = new CloseClient(_key); """
        + /* lang=c#-test */ """_t.Add(action.[|SendAsync|](c)); }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { var tasks = new List<Task>(); foreach (var a """
        + /* lang=c#-test */ """in all) { using var c = new CloseClient(_key); tasks.Add(a.[|SendAsync|](c)); } await """
        + /* lang=c#-test */ """Task.WhenAll(tasks); }""")]
    [InlineData(/* lang=c#-test */ """IAsyncEnumerable<BulkSequenceSubscription> M() { using var c = new """
        + /* lang=c#-test */ """CloseClient(_key); return c.BulkSequenceSubscriptions.[|ListAsync|](); }""")]
    [InlineData(
        /* lang=c#-test */ """Task[] M() { using var c = new CloseClient(_key); return [action.[|SendAsync|](c)]; }""")]
    [InlineData(
        /* lang=c#-test */ """Task P { get { using var c = new CloseClient(_key); return action.[|SendAsync|](c); } }""")]
    [InlineData(/* lang=c#-test */ """async Task<Task> M() { await Task.Yield(); using var c = new CloseClient(_key); """
        + /* lang=c#-test */ """return action.[|SendAsync|](c); }""")]
    [InlineData(/* lang=c#-test */ """Task M(out int i) { i = 1; using var c = new CloseClient(_key); return """
        + /* lang=c#-test */ """action.[|SendAsync|](c); }""")]
    public Task Fires_without_a_fix(string members) => Rule.ReportsAsync(Class(members));

    [Theory]
    [InlineData(/* lang=c#-test */ """async Task M() { using (var c = new CloseClient(_key)) { _ = action.[|SendAsync|](c); } await Task.Yield(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { using var c = new CloseClient(_key); _ = action.[|SendAsync|](c); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<PauseAction> all) { using var c = new CloseClient(_key); foreach (var a in all) { _ = a.[|SendAsync|](c); } }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { var tasks = new Task[3]; using (var c = new CloseClient(_key)) { for (int i = 0; i < 3; i++) { tasks[i] = all[i].[|SendAsync|](c); } } await Task.WhenAll(tasks); }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { var tasks = new Dictionary<int, Task>(); using (var c = new CloseClient(_key)) { tasks[1] = all[1].[|SendAsync|](c); } await Task.WhenAll(tasks.Values); }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { var tasks = new Queue<Task>(); using (var c = new CloseClient(_key)) { tasks.Enqueue(all[1].[|SendAsync|](c)); } await Task.WhenAll(tasks); }""")]
    [InlineData(/* lang=c#-test */ """void M(List<Task> tasks) { using var c = new CloseClient(_key); tasks.Add(action.[|SendAsync|](c)); }""")]
    [InlineData(/* lang=c#-test */ """void M(out Task task) { using var c = new CloseClient(_key); task = action.[|SendAsync|](c); }""")]
    [InlineData(/* lang=c#-test */ """(Task, int) M() { using var c = new CloseClient(_key); return (action.[|SendAsync|](c), 3); }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { (Task Sent, int Count) both; using (var c = new CloseClient(_key)) { both = (action.[|SendAsync|](c), 1); } await both.Sent; }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> M() { using var c = new CloseClient(_key); return () => action.[|SendAsync|](c); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> M() { using var c = new CloseClient(_key); return async () => await action.[|SendAsync|](c); }""")]
    public Task Reports_a_task_that_leaves_in_another_way(string members) => Rule.ReportsAsync(Class(members));

    [Theory]
    [InlineData(/* lang=c#-test */ """void M() { using var c = new CloseClient(_key); while (true) { Console.ReadLine(); _ = action.SendAsync(c); } }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var tasks = new Task[3]; for (int i = 0; i < 3; i++) { tasks[i] = all[i].SendAsync(c); } await Task.WhenAll(tasks); }""")]
    [InlineData(/* lang=c#-test */ """async Task M(List<Task> tasks) { using var c = new CloseClient(_key); tasks.Add(action.SendAsync(c)); await Task.WhenAll(tasks); }""")]
    [InlineData(/* lang=c#-test */ """async Task<(object, int)> M() { using var c = new CloseClient(_key); return (await action.SendAsync(c), 3); }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); Func<Task> send = () => action.SendAsync(c); await send(); }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); try { _ = action.SendAsync(c); } finally { await Task.Delay(1000); } }""")]
    [InlineData(/* lang=c#-test */ """async Task M() { using var c = new CloseClient(_key); var tasks = new Dictionary<int, Task>(); tasks[1] = action.SendAsync(c); await Task.WhenAll(tasks.Values); }""")]
    [InlineData(/* lang=c#-test */ """Func<CloseClient, Task> M() { return c => action.SendAsync(c); }""")]
    public Task Is_silent_where_it_is_waited_for_or_the_client_lives_on(string members) =>
        Rule.IsSilentAsync(Class(members), mustCompile: true);

    private static string Class(string members) =>
        /* lang=c#-test */ $$"""class C { readonly string _key = ""; static readonly PauseAction action = Bulk.Pause("seq_1").ToAllLeads(); {{members}} }""";
}

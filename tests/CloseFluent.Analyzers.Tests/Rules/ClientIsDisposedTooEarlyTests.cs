using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ClientIsDisposedTooEarlyRule, CloseFluent.CodeFixes.ClientIsDisposedTooEarlyFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ClientIsDisposedTooEarlyTests
{
    [Theory]
    [InlineData("async Task M() { using var c = new CloseClient(_key); await action.SendAsync(c); }")]
    [InlineData("async Task<object> M() { using var c = new CloseClient(_key); return await action.SendAsync(c).ConfigureAwait(false); }")]
    [InlineData("async Task<LeadCountOf> M() { using (var c = new CloseClient(_key)) { return new((await action.SendAsync(c)).LeadCount); } } record LeadCountOf(int? Count);")]
    [InlineData("async Task M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); Console.WriteLine(1); await t; }")]
    [InlineData("async Task<Task> M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); await Task.WhenAll(t, Task.Delay(1)); return t; }")]
    [InlineData("Task M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); t.Wait(); return t; }")]
    [InlineData("Task M() { using var c = new CloseClient(_key); action.SendAsync(c).GetAwaiter().GetResult(); return Task.CompletedTask; }")]
    [InlineData("Task<object> M() { using var c = new CloseClient(_key); object o = action.SendAsync(c).Result; return Task.FromResult(o); }")]
    [InlineData("Task M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); Task.WaitAll(t); return t; }")]
    [InlineData("async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); await Task.WhenAll(all.Select(a => a.SendAsync(c))); }")]
    [InlineData("async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var tasks = new List<Task>(); foreach (var a in all) tasks.Add(a.SendAsync(c)); await Task.WhenAll(tasks); }")]
    [InlineData("async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); Task[] tasks = [.. all.Select(a => a.SendAsync(c))]; foreach (var t in tasks) await t; }")]
    [InlineData("async IAsyncEnumerable<object> M() { using var c = new CloseClient(_key); await foreach (var b in c.BulkSequenceSubscriptions.ListAsync()) yield return b; }")]
    [InlineData("IEnumerable<Task> M() { using var c = new CloseClient(_key); yield return action.SendAsync(c); }")]
    [InlineData("Task M(CloseClient c) { return action.SendAsync(c); } Task N(ICloseClient c) => action.SendAsync(c);")]
    [InlineData("Task M(CloseClient c) { using var http = new HttpClient(); return action.SendAsync(c); }")]
    [InlineData("Task M() { var c = new CloseClient(_key); return action.SendAsync(c); }")]
    [InlineData("readonly CloseClient _close = new(\"k\"); Task M() => action.SendAsync(_close); public void Dispose() { _close.Dispose(); }")]
    [InlineData("Task _running = Task.CompletedTask; async Task M() { using var c = new CloseClient(_key); _running = action.SendAsync(c); await _running; }")]
    [InlineData("Task<string> M() { using var c = new CloseClient(_key); return Task.FromResult(c.ToString()!); }")]
    [InlineData("Task M(bool some) { var c = new CloseClient(_key); if (some) return action.SendAsync(c); c.Dispose(); return Task.CompletedTask; }")]
    [InlineData("async Task M() { var c = new CloseClient(_key); var t = action.SendAsync(c); await t; c.Dispose(); }")]
    [InlineData("async Task M() { var c = new CloseClient(_key); try { await action.SendAsync(c); } finally { c.Dispose(); } }")]
    [InlineData("Task M() { var c = new CloseClient(_key); return action.SendAsync(c).ContinueWith(t => { c.Dispose(); return t.Result; }); }")]
    [InlineData("void M() { using var c = new CloseClient(_key); _ = action.SendAsync(c); Console.ReadLine(); }")]
    [InlineData("Func<Task> M() { using var c = new CloseClient(_key); Func<CloseClient, Task> f = other => action.SendAsync(other); return () => f(null!); }")]
    [InlineData("Func<Task> M() => async () => { using var c = new CloseClient(_key); await action.SendAsync(c); };")]
    [InlineData("async Task M() { using var c = new CloseClient(_key); await Run(); async Task Run() { await action.SendAsync(c); } }")]
    [InlineData("async Task M() { using var c = new CloseClient(_key); await Run(); Task Run() => action.SendAsync(c); }")]
    [InlineData("async Task M() { using var c = new CloseClient(_key); await Parallel.ForEachAsync(new[] { action }, async (a, token) => await a.SendAsync(c, token)); }")]
    [InlineData("void M(List<Task> tasks) { using var c = new CloseClient(_key); Watch(action.SendAsync(c)); } void Watch(Task task) => task.Wait();")]
    [InlineData("async Task<(int, int)> M() { using var c = new CloseClient(_key); var a = c.CountAsync(Leads.All); var b = c.CountAsync(Contacts.All); return ((await a).Total, (await b).Total); }")]
    [InlineData("async Task M() { Task? t = null; using (var c = new CloseClient(_key)) { t = action.SendAsync(c); await t; } await t; }")]
    public Task Is_silent(string members) => Rule.IsSilentAsync(Class(members), mustCompile: true);

    [Fact]
    public Task Says_what_happens() => Rule.FixesAsync(
        Class("Task M() { using CloseClient close = new(_key); return action.{|#0:SendAsync|}(close); }"),
        "'close' is disposed while 'SendAsync' is still under way: await it first",
        Class("async Task M() { using CloseClient close = new(_key); await action.SendAsync(close); }"));

    [Theory]
    [InlineData("Task<BulkSequenceSubscription> M(CancellationToken token) { using var c = new CloseClient(_key); return action.[|SendAsync|](c, token); }", "async Task<BulkSequenceSubscription> M(CancellationToken token) { using var c = new CloseClient(_key); return await action.SendAsync(c, token); }")]
    [InlineData("Task<BulkSequenceSubscription> M() { using (CloseClient c = new(_key)) { return action.[|SendOnceAsync|](c); } }", "async Task<BulkSequenceSubscription> M() { using (CloseClient c = new(_key)) { return await action.SendOnceAsync(c); } }")]
    [InlineData("Task<BulkSequenceSubscription> M(CloseClient c) { using (c) return action.[|SendAsync|](c); }", "async Task<BulkSequenceSubscription> M(CloseClient c) { using (c) return await action.SendAsync(c); }")]
    [InlineData("Task<BulkSequenceSubscription> M() { var c = new CloseClient(_key); try { return action.[|SendAsync|](c); } finally { c.Dispose(); } }", "async Task<BulkSequenceSubscription> M() { var c = new CloseClient(_key); try { return await action.SendAsync(c); } finally { c.Dispose(); } }")]
    [InlineData("Task<BulkSequenceSubscription> M() { CloseClient? c = new CloseClient(_key); try { return action.[|SendAsync|](c); } catch (ArgumentException) { throw; } finally { c?.Dispose(); } }", "async Task<BulkSequenceSubscription> M() { CloseClient? c = new CloseClient(_key); try { return await action.SendAsync(c); } catch (ArgumentException) { throw; } finally { c?.Dispose(); } }")]
    [InlineData("Task<BulkSequenceSubscription> M() { using var c = new CloseClient(_key); var t = action.[|SendAsync|](c); Console.WriteLine(1); return t; }", "async Task<BulkSequenceSubscription> M() { using var c = new CloseClient(_key); var t = action.SendAsync(c); Console.WriteLine(1); return await t; }")]
    [InlineData("Task<MatchCount> M() { using var c = new CloseClient(_key); return c.[|CountAsync|](Leads.All); }", "async Task<MatchCount> M() { using var c = new CloseClient(_key); return await c.CountAsync(Leads.All); }")]
    [InlineData("Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new CloseClient(_key); return c.BulkSequenceSubscriptions.[|WaitAsync|](id); }", "async Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new CloseClient(_key); return await c.BulkSequenceSubscriptions.WaitAsync(id); }")]
    [InlineData("Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new CloseClient(_key); ICloseClient i = c; var all = i.BulkSequenceSubscriptions; return all.[|WaitAsync|](id); }", "async Task<BulkSequenceSubscription> M(BulkSequenceSubscriptionId id) { using var c = new CloseClient(_key); ICloseClient i = c; var all = i.BulkSequenceSubscriptions; return await all.WaitAsync(id); }")]
    [InlineData("Task M(List<PauseAction> all) { using var c = new CloseClient(_key); return Task.WhenAll(all.Select(a => a.[|SendAsync|](c))); }", "async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); await Task.WhenAll(all.Select(a => a.SendAsync(c))); }")]
    [InlineData("Task M(List<PauseAction> all) { using var c = new CloseClient(_key); return Task.WhenAll(all.Select(async a => { await a.[|SendAsync|](c); Console.WriteLine(a); })); }", "async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); await Task.WhenAll(all.Select(async a => { await a.SendAsync(c); Console.WriteLine(a); })); }")]
    [InlineData("Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var tasks = new List<Task>(); foreach (var a in all) { tasks.Add(a.[|SendAsync|](c)); } return Task.WhenAll(tasks); }", "async Task M(List<PauseAction> all) { using var c = new CloseClient(_key); var tasks = new List<Task>(); foreach (var a in all) { tasks.Add(a.SendAsync(c)); } await Task.WhenAll(tasks); }")]
    [InlineData("Task M() { using var c = new CloseClient(_key); return Task.Run(() => Work(c)); } void Work(ICloseClient c) { }", "", "Run")]
    [InlineData("Task M() { using var c = new CloseClient(_key); return Work(c); } Task Work(ICloseClient c) => action.SendAsync(c);", "", "Work")]
    [InlineData("Task M(bool now) { using var c = new CloseClient(_key); return now ? action.[|SendAsync|](c) : Task.CompletedTask; }", "async Task M(bool now) { using var c = new CloseClient(_key); await (now ? action.SendAsync(c) : Task.CompletedTask); }")]
    [InlineData("Task M() { using var c = new CloseClient(_key); return action.[|SendAsync|](c).ContinueWith(t => t.Result.Id); }", "async Task M() { using var c = new CloseClient(_key); await action.SendAsync(c).ContinueWith(t => t.Result.Id); }")]
    [InlineData("ValueTask M() { using var c = new CloseClient(_key); return new ValueTask(action.[|SendAsync|](c)); }", "async ValueTask M() { using var c = new CloseClient(_key); await new ValueTask(action.SendAsync(c)); }")]
    [InlineData("Func<Task> M() { return () => { using var c = new CloseClient(_key); return action.[|SendAsync|](c); }; }", "Func<Task> M() { return async () => { using var c = new CloseClient(_key); await action.SendAsync(c); }; }")]
    [InlineData("Task M() => Task.Run(() => { using var c = new CloseClient(_key); return action.[|SendAsync|](c); });", "Task M() => Task.Run(async () => { using var c = new CloseClient(_key); return await action.SendAsync(c); });")]
    [InlineData("Task M() { return Run(); Task Run() { using var c = new CloseClient(_key); return action.[|SendAsync|](c); } }", "Task M() { return Run(); async Task Run() { using var c = new CloseClient(_key); await action.SendAsync(c); } }")]
    [InlineData("Task M() { using var c = new CloseClient(_key); return Run(); async Task Run() { await action.[|SendAsync|](c); } }", "async Task M() { using var c = new CloseClient(_key); await Run();\nreturn; async Task Run() { await action.SendAsync(c); } }")]
    [InlineData("Task M(int i) { switch (i) { case 1: using (var c = new CloseClient(_key)) { return action.[|SendAsync|](c); } default: return Task.CompletedTask; } }", "async Task M(int i) { switch (i) { case 1: using (var c = new CloseClient(_key)) { await action.SendAsync(c);\nreturn; } default: return; } }")]
    public Task Awaits(string members, string expected, string? called = null)
    {
        if (called is not null)
        {
            (members, expected) = (
                members.Replace($"return Task.{called}", $"return Task.[|{called}|]", StringComparison.Ordinal)
                    .Replace($"return {called}", $"return [|{called}|]", StringComparison.Ordinal),
                members.Replace("Task M()", "async Task M()", StringComparison.Ordinal)
                    .Replace("; return ", "; await ", StringComparison.Ordinal));
        }

        return Rule.FixesAsync(Class(members), Class(expected), mustCompile: true);
    }

    [Theory]
    [InlineData("async Task M() { Task t; using (var c = new CloseClient(_key)) { t = action.[|SendAsync|](c); } await t; }")]
    [InlineData("Task M() { Task t; using (var c = new CloseClient(_key)) { t = action.[|SendAsync|](c); } return t; }")]
    [InlineData("Task M() { var c = new CloseClient(_key); var t = action.[|SendAsync|](c); c.Dispose(); return t; }")]
    [InlineData("async Task M() { var c = new CloseClient(_key); var t = action.[|SendAsync|](c); c.Dispose(); await t; }")]
    [InlineData("Own own; Task P { get { await using (own) { return action.[|SendAsync|](own); } } } abstract class Own : ICloseClient, IAsyncDisposable { public abstract ValueTask DisposeAsync(); }")]
    [InlineData("void M() { Task t; using (var c = new CloseClient(_key)) { t = action.[|SendAsync|](c); } t.Wait(); }")]
    [InlineData("Task? _t; void M() { using var c = new CloseClient(_key); _t = action.[|SendAsync|](c); }")]
    [InlineData("Task? T { get; set; } void M() { using var c = new CloseClient(_key); this.T = action.[|SendAsync|](c); }")]
    [InlineData("List<Task> _t = []; void M() { using var c = new CloseClient(_key); _t.Add(action.[|SendAsync|](c)); }")]
    [InlineData("async Task M(List<PauseAction> all) { var tasks = new List<Task>(); foreach (var a in all) { using var c = new CloseClient(_key); tasks.Add(a.[|SendAsync|](c)); } await Task.WhenAll(tasks); }")]
    [InlineData("IAsyncEnumerable<BulkSequenceSubscription> M() { using var c = new CloseClient(_key); return c.BulkSequenceSubscriptions.[|ListAsync|](); }")]
    [InlineData("Task[] M() { using var c = new CloseClient(_key); return [action.[|SendAsync|](c)]; }")]
    [InlineData("Task P { get { using var c = new CloseClient(_key); return action.[|SendAsync|](c); } }")]
    [InlineData("async Task<Task> M() { await Task.Yield(); using var c = new CloseClient(_key); return action.[|SendAsync|](c); }")]
    [InlineData("Task M(out int i) { i = 1; using var c = new CloseClient(_key); return action.[|SendAsync|](c); }")]
    public Task Fires_without_a_fix(string members) => Rule.ReportsAsync(Class(members));

    private static string Class(string members) =>
        $$"""class C { readonly string _key = ""; static readonly PauseAction action = Bulk.Pause("seq_1").ToAllLeads(); {{members}} }""";
}

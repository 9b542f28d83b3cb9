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
    [InlineData("var t = $.[|SendAsync|](close); Console.WriteLine(1);", "var t = await $.SendAsync(close); Console.WriteLine(1);")]
    [InlineData("Task t = $.[|SendAsync|](close);", "await $.SendAsync(close);")]
    [InlineData("Task<BulkSequenceSubscription> t = $.[|SendOnceAsync|](close);", "await $.SendOnceAsync(close);")]
    [InlineData("Task t; Console.WriteLine(1); t = $.[|SendAsync|](close);", "Task t; Console.WriteLine(1); await $.SendAsync(close);")]
    [InlineData("Task? t = null; t = ($.[|SendAsync|](close));", "Task? t = null; await ($.SendAsync(close));")]
    public Task Awaits(string body, string expected) => Rule.FixesAsync(
        Snippet.Method(body.Replace("$", Action, StringComparison.Ordinal)),
        Snippet.Method(expected.Replace("$", Action, StringComparison.Ordinal)));

    [Theory]
    [InlineData("var task = $.[|SendAsync|](close); task.Wait();")]
    [InlineData("close.BulkSequenceSubscriptions.[|CreateAsync|]($).Wait(1000);")]
    [InlineData("Task a = $.[|SendAsync|](close), b = Task.CompletedTask; await b;")]
    [InlineData("Action act = () => $.[|SendAsync|](close); act();")]
    [InlineData("new List<int>().ForEach(number => $.[|SendAsync|](close));")]
    public Task Fires_without_a_fix(string body) =>
        Rule.ReportsAsync(Snippet.Method(body.Replace("$", Action, StringComparison.Ordinal)));

    [Fact]
    public Task Makes_Main_async() => Rule.FixesAsync(
        "class C { static void Main() { ICloseClient close = null!; Bulk.Pause(\"seq_1\").ToAllLeads().{|#0:SendAsync|}(close); } }",
        "'SendAsync' is not awaited, so nobody sees it fail: await it",
        "class C { static async System.Threading.Tasks.Task Main() { ICloseClient close = null!; await Bulk.Pause(\"seq_1\").ToAllLeads().SendAsync(close); } }");

    [Theory]
    [InlineData("static int Main() { $.[|SendAsync|](close); return 0; }", "static async System.Threading.Tasks.Task<int> Main() { await $.SendAsync(close); return 0; }")]
    [InlineData("public Task M() { $.[|SendAsync|](close).Wait(); return Task.CompletedTask; }", "public async Task M() { await $.SendAsync(close); }")]
    [InlineData("public Task M(bool flag) { if (flag) return Task.CompletedTask; else if (flag) { return Task.Delay(1); } $.[|SendAsync|](close).Wait(); if (flag) return Task.Delay(2); return flag ? Task.Delay(3) : Task.Delay(4); }", "public async Task M(bool flag) { if (flag) return; else if (flag) { await Task.Delay(1);\nreturn; } await $.SendAsync(close); if (flag) { await Task.Delay(2); return; } await (flag ? Task.Delay(3) : Task.Delay(4)); }")]
    [InlineData("protected internal Task<string> M() { if (close is null) return Other(); return Task.FromResult($.[|SendAsync|](close).Result.Id.Value); }", "protected internal async Task<string> M() { if (close is null) return await Other(); return (await $.SendAsync(close)).Id.Value; }")]
    [InlineData("ValueTask<string> M() => ValueTask.FromResult($.[|SendAsync|](close).Result.Id.Value);", "async ValueTask<string> M() => (await $.SendAsync(close)).Id.Value;")]
    [InlineData("Task M() => Task.Delay($.[|SendAsync|](close).Result.LeadCount ?? 0);", "async Task M() => await Task.Delay((await $.SendAsync(close)).LeadCount ?? 0);")]
    [InlineData("void M() { Task L() { $.[|SendAsync|](close).Wait(); return Other(); } _ = L(); }", "void M() { async Task L() { await $.SendAsync(close); await Other(); } _ = L(); }")]
    [InlineData("async Task M() { L(); void L() { $.[|SendAsync|](close).Wait(); } await Other(); }", "async Task M() { await L(); async System.Threading.Tasks.Task L() { await $.SendAsync(close); } await Other(); }")]
    [InlineData("Func<Task> F() { return () => { $.[|SendAsync|](close).Wait(); return Other(); }; }", "Func<Task> F() { return async () => { await $.SendAsync(close); await Other(); }; }")]
    [InlineData("Func<int, Task<int>> F() { return static x => { $.[|SendAsync|](close).Wait(); return Task.FromResult(x); }; }", "Func<int, Task<int>> F() { return static async x => { await $.SendAsync(close); return x; }; }")]
    [InlineData("Task M() { return Task.Run(() => $.[|SendAsync|](close).Wait()); }", "Task M() { return Task.Run(async () => await $.SendAsync(close)); }")]
    [InlineData("Task<BulkSequenceSubscription> M() { return Task.Run(() => $.[|SendAsync|](close).Result); }", "Task<BulkSequenceSubscription> M() { return Task.Run(async () => await $.SendAsync(close)); }")]
    [InlineData("event EventHandler? E; void M() { E += (sender, arguments) => { $.[|SendAsync|](close).Wait(); }; }", "event EventHandler? E; void M() { E += async (sender, arguments) => { await $.SendAsync(close); }; }")]
    [InlineData("void OnClick(object? sender, EventArgs arguments) => $.[|SendAsync|](close).Wait();", "async void OnClick(object? sender, EventArgs arguments) => await $.SendAsync(close);")]
    [InlineData("void OnClick(object? sender, EventArgs arguments) => $.[|SendAsync|](close);", "async void OnClick(object? sender, EventArgs arguments) => await $.SendAsync(close);")]
    [InlineData("private void Stop() => $.[|SendAsync|](close); public async Task M() { await Other(); Stop(); }", "private async System.Threading.Tasks.Task Stop() => await $.SendAsync(close); public async Task M() { await Other(); await Stop(); }")]
    [InlineData("async Task M() { L(); void L() => $.[|SendAsync|](close); await Other(); }", "async Task M() { await L(); async System.Threading.Tasks.Task L() => await $.SendAsync(close); await Other(); }")]
    [InlineData("event EventHandler? E; void M() { E += (sender, arguments) => $.[|SendAsync|](close); }", "event EventHandler? E; void M() { E += async (sender, arguments) => await $.SendAsync(close); }")]
    [InlineData("public Task M() { Task t = $.[|SendAsync|](close); return Task.CompletedTask; }", "public async Task M() { await $.SendAsync(close); }")]
    [InlineData("private void Stop() { $.[|SendAsync|](close).Wait(); } public async Task M() { await Other(); Stop(); }", "private async System.Threading.Tasks.Task Stop() { await $.SendAsync(close); } public async Task M() { await Other(); await Stop(); }")]
    public Task Makes_async_what_can_be(string members, string expected) => Rule.FixesAsync(Class(members), Class(expected));

    [Theory]
    [InlineData("public void M() { $.[|SendAsync|](close); }")]
    [InlineData("void Stop() { $.[|SendAsync|](close).Wait(); } void M() { Stop(); }")]
    [InlineData("void Stop() { $.[|SendAsync|](close).Wait(); } async Task M() { Action a = Stop; await Other(); }")]
    [InlineData("int Count => $.[|SendAsync|](close).Result.LeadCount ?? 0;")]
    [InlineData("public void M() => $.[|SendAsync|](close);")]
    [InlineData("int Count { set => $.[|SendAsync|](close); }")]
    [InlineData("C() => $.[|SendAsync|](close);")]
    [InlineData("public void M() { var t = $.[|SendAsync|](close); }")]
    [InlineData("string M() => $.[|SendAsync|](close).Result.Id.Value;")]
    [InlineData("Task M(out int i) { i = 1; $.[|SendAsync|](close).Wait(); return Other(); }")]
    [InlineData("Task M() { lock (close) { $.[|SendAsync|](close).Wait(); } return Other(); }")]
    [InlineData("Task M() { var l = new List<int>(); l.ForEach(x => $.[|SendAsync|](close).Wait()); return Other(); }")]
    [InlineData("Task M() { var l = new List<int>(); var r = l.Select(x => $.[|SendAsync|](close).Result).ToList(); return Other(); }")]
    [InlineData("Task M() { ref int i = ref _i; $.[|SendAsync|](close).Wait(); i = 2; return Other(); } int _i;")]
    public Task Leaves_to_the_user_what_would_change_callers(string members) => Rule.ReportsAsync(Class(members));

    [Fact]
    public Task Is_silent_on_tasks_that_go_on() => Rule.IsSilentAsync(Snippet.Method(
        $"var task = {Action}.SendAsync(close); await Task.WhenAny(task); var done = task.Result; _ = {Action}.SendAsync(close); await {Action}.SendAsync(close);"));

    [Theory]
    [InlineData("Task M() => $.SendAsync(close); async Task<BulkSequenceSubscription> N() => await $.SendAsync(close); Task P => $.SendAsync(close);")]
    [InlineData("Func<Task> F() => () => $.SendAsync(close); Task R() => Task.Run(() => $.SendAsync(close));")]
    [InlineData("async Task M() { var t = $.SendAsync(close); Task u; u = $.SendAsync(close); await Task.WhenAll(t, u); }")]
    [InlineData("async Task M() { var all = new List<Task>(); all.Add($.SendAsync(close)); Task[] more = [$.SendAsync(close)]; await Task.WhenAll([.. all, .. more]); }")]
    [InlineData("Task? _kept; void M() { _kept = $.SendAsync(close); var t = _kept = $.SendAsync(close); }")]
    [InlineData("Task M() { var t = $.SendAsync(close); return t; }")]
    [InlineData("async Task M() { Task t = Task.CompletedTask; try { t = $.SendAsync(close); } finally { await t; } }")]
    [InlineData("async Task M() { var t = $.SendAsync(close); async Task L() { await t; } await L(); }")]
    [InlineData("void M() { var _ = $.SendAsync(close); } void N() { _ = $.SendAsync(close); }")]
    [InlineData("void M(out Task t) { t = $.SendAsync(close); } void N(ref Task t) { t = $.SendAsync(close); } void O() { ref Task r = ref _all[0]; r = $.SendAsync(close); } Task[] _all = [];")]
    [InlineData("[Fact] void T() { Action act = () => $.SendAsync(null!); Throws(act); void L() => $.SendAsync(null!); Throws(L); Throws(() => { $.SendAsync(null!); }); } void Throws(Action act) { } class FactAttribute : Attribute;")]
    public Task Is_silent_on_what_somebody_sees(string members) => Rule.IsSilentAsync(Class(members));

    [Theory]
    [InlineData("actions.Received(1).CreateAsync($);")]
    [InlineData("actions.Received().CreateAsync($); actions.DidNotReceive().CreateOnceAsync($);")]
    [InlineData("spy.Verify(2).CreateAsync($); spy.Expect().CreateAsync($);")]
    [InlineData("close.BulkSequenceSubscriptions.Received(1).CreateAsync($);")]
    [InlineData("Received.InOrder(() => { actions.CreateAsync($); actions.CreateAsync($); });")]
    [InlineData("Exception? e = Record.Exception(() => $.SendAsync(null!));")]
    [InlineData("Verify(one => one.CreateAsync($));")]
    public Task Is_silent_on_what_asks_a_stand_in(string body) => Rule.IsSilentAsync(
        $$"""
        interface ISpy<T> { T Verify(int calls); T Expect(); }
        static class Mocks
        {
            public static T Received<T>(this T standIn, int calls = 1) where T : class => standIn;
            public static T DidNotReceive<T>(this T standIn) where T : class => standIn;
        }
        static class Received { public static void InOrder(Action calls) { } }
        static class Record { public static Exception? Exception(Action code) => null; }
        class C
        {
            void Verify(System.Linq.Expressions.Expression<Action<IBulkSequenceSubscriptions>> call) { }
            void M(IBulkSequenceSubscriptions actions, ICloseClient close, ISpy<IBulkSequenceSubscriptions> spy) { {{body.Replace("$", "Bulk.Pause(\"seq_1\").ToAllLeads()", StringComparison.Ordinal)}} }
        }
        """,
        mustCompile: true);

    [Theory]
    [InlineData("new Queue<PauseAction>().Dequeue().[|SendAsync|](close);")]
    [InlineData("Traced(action).[|SendAsync|](close);")]
    [InlineData("Traced(close).BulkSequenceSubscriptions.[|CreateAsync|](action);")]
    public Task Fires_where_a_call_gives_what_is_sent(string body) => Rule.ReportsAsync(
        $"class C {{ static T Traced<T>(T value) => value; public void M(ICloseClient close, PauseAction action) {{ {body} }} }}");

    private static string Class(string members) => "class C { static readonly ICloseClient close = null!; static Task Other() => Task.CompletedTask; static Task<string> Other(int i = 0) => Task.FromResult(\"\"); "
        .Replace(members.Contains("Task<string>", StringComparison.Ordinal) ? "static Task Other() => Task.CompletedTask;" : "static Task<string> Other(int i = 0) => Task.FromResult(\"\");", "", StringComparison.Ordinal)
        + members.Replace("$", "Bulk.Pause(\"seq_1\").ToAllLeads()", StringComparison.Ordinal) + " }";
}

using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendingIsNotAwaitedRule, CloseFluent.CodeFixes.SendingIsNotAwaitedFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class SendingIsNotAwaitedTests
{
    private const string Action = "Bulk.Pause(onboarding).To(selection)";

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var r = $.[|SendAsync|](close).Result;""",
        /* lang=c#-test */ """var r = await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var id = $.[|SendAsync|](close).Result.Id;""",
        /* lang=c#-test */ """var id = (await $.SendAsync(close)).Id;""")]
    [InlineData(/* lang=c#-test */ """$.[|SendAsync|](close).Wait();""", /* lang=c#-test */ """await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """$.[|SendAsync|](close).GetAwaiter().GetResult();""",
        /* lang=c#-test */ """await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """$.[|SendAsync|](close).ConfigureAwait(false).GetAwaiter().GetResult();""",
        /* lang=c#-test */ """await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var t = $.[|SendAsync|](close); Console.WriteLine(1);""",
        /* lang=c#-test */ """var t = await $.SendAsync(close); Console.WriteLine(1);""")]
    [InlineData(
        /* lang=c#-test */ """Task t = $.[|SendAsync|](close);""",
        /* lang=c#-test */ """await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> t = $.[|SendOnceAsync|](close);""",
        /* lang=c#-test */ """await $.SendOnceAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Task t; Console.WriteLine(1); t = $.[|SendAsync|](close);""",
        /* lang=c#-test */ """Task t; Console.WriteLine(1); await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Task? t = null; t = ($.[|SendAsync|](close));""",
        /* lang=c#-test */ """Task? t = null; await ($.SendAsync(close));""")]
    [InlineData(
        /* lang=c#-test */ """var task = $.[|SendAsync|](close); task.Wait();""",
        /* lang=c#-test */ """var task = $.SendAsync(close); await task;""")]
    public Task Awaits(string body, string expected) => Rule.FixesAsync(
        Snippet.Method(body.Replace("$", Action, StringComparison.Ordinal)),
        Snippet.Method(expected.Replace("$", Action, StringComparison.Ordinal)));

    [Theory]
    [InlineData(/* lang=c#-test */ """close.BulkSequenceSubscriptions.[|CreateAsync|]($).Wait(1000);""")]
    [InlineData(/* lang=c#-test */ """Task a = $.[|SendAsync|](close), b = Task.CompletedTask; await b;""")]
    [InlineData(/* lang=c#-test */ """Action act = () => $.[|SendAsync|](close); act();""")]
    [InlineData(/* lang=c#-test */ """new List<int>().ForEach(number => $.[|SendAsync|](close));""")]
    public Task Fires_without_a_fix(string body) =>
        Rule.ReportsAsync(Snippet.Method(body.Replace("$", Action, StringComparison.Ordinal)));

    [Fact]
    public Task Makes_Main_async() => Rule.FixesAsync(
        /* lang=c#-test */ """class C { static void Main() { ICloseClient close = null!; """
            + /* lang=c#-test */ """Bulk.Pause("seq_1").ToAllLeads().{|#0:SendAsync|}(close); } }""",
        "'SendAsync' is not awaited, so nobody sees it fail: await it",
        /* lang=c#-test */ """class C { static async System.Threading.Tasks.Task Main() { ICloseClient close = """
            + /* lang=c#-test */ """null!; await Bulk.Pause("seq_1").ToAllLeads().SendAsync(close); } }""");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """static int Main() { $.[|SendAsync|](close); return 0; }""",
        /* lang=c#-test */ """static async System.Threading.Tasks.Task<int> Main() { await $.SendAsync(close); """
            + /* lang=c#-test */ """return 0; }""")]
    [InlineData(
        /* lang=c#-test */ """public Task M() { $.[|SendAsync|](close).Wait(); return Task.CompletedTask; }""",
        /* lang=c#-test */ """public async Task M() { await $.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """public Task M(bool flag) { if (flag) return Task.CompletedTask; else if (flag) { """
            + /* lang=c#-test */ """return Task.Delay(1); } $.[|SendAsync|](close).Wait(); if (flag) return """
            + /* lang=c#-test */ """Task.Delay(2); return flag ? Task.Delay(3) : Task.Delay(4); }""",
        /* lang=c#-test */ "public async Task M(bool flag) { if (flag) return; else if (flag) { await "
            + /* lang=c#-test */ "Task.Delay(1);\n    return; } await $.SendAsync(close); if (flag) { await Task.Delay(2); "
            + /* lang=c#-test */ "return; } await (flag ? Task.Delay(3) : Task.Delay(4)); }")]
    [InlineData(
        /* lang=c#-test */ """protected internal Task<string> M() { if (close is null) return Other(); return """
            + /* lang=c#-test */ """Task.FromResult($.[|SendAsync|](close).Result.Id.Value); }""",
        /* lang=c#-test */ """protected internal async Task<string> M() { if (close is null) return await Other(); """
            + /* lang=c#-test */ """return (await $.SendAsync(close)).Id.Value; }""")]
    [InlineData(
        /* lang=c#-test */ """ValueTask<string> M() => ValueTask.FromResult($.[|SendAsync|](close).Result.Id.Value);""",
        /* lang=c#-test */ """async ValueTask<string> M() => (await $.SendAsync(close)).Id.Value;""")]
    [InlineData(
        /* lang=c#-test */ """Task M() => Task.Delay($.[|SendAsync|](close).Result.LeadCount ?? 0);""",
        /* lang=c#-test */ """async Task M() => await Task.Delay((await $.SendAsync(close)).LeadCount ?? 0);""")]
    [InlineData(
        /* lang=c#-test */ """void M() { Task L() { $.[|SendAsync|](close).Wait(); return Other(); } _ = L(); }""",
        /* lang=c#-test */ """void M() { async Task L() { await $.SendAsync(close); await Other(); } _ = L(); }""")]
    [InlineData(
        /* lang=c#-test */ """async Task M() { L(); void L() { $.[|SendAsync|](close).Wait(); } await Other(); }""",
        /* lang=c#-test */ """async Task M() { await L(); async System.Threading.Tasks.Task L() { await """
            + /* lang=c#-test */ """$.SendAsync(close); } await Other(); }""")]
    [InlineData(
        /* lang=c#-test */ """Func<Task> F() { return () => { $.[|SendAsync|](close).Wait(); return Other(); }; }""",
        /* lang=c#-test */ """Func<Task> F() { return async () => { await $.SendAsync(close); await Other(); }; }""")]
    [InlineData(
        /* lang=c#-test */ """Func<int, Task<int>> F() { return static x => { $.[|SendAsync|](close).Wait(); return """
            + /* lang=c#-test */ """Task.FromResult(x); }; }""",
        /* lang=c#-test */ """Func<int, Task<int>> F() { return static async x => { await $.SendAsync(close); """
            + /* lang=c#-test */ """return x; }; }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { return Task.Run(() => $.[|SendAsync|](close).Wait()); }""",
        /* lang=c#-test */ """Task M() { return Task.Run(async () => await $.SendAsync(close)); }""")]
    [InlineData(
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M() { return Task.Run(() => """
            + /* lang=c#-test */ """$.[|SendAsync|](close).Result); }""",
        /* lang=c#-test */ """Task<BulkSequenceSubscription> M() { return Task.Run(async () => await """
            + /* lang=c#-test */ """$.SendAsync(close)); }""")]
    [InlineData(
        /* lang=c#-test */ """event EventHandler? E; void M() { E += (sender, arguments) => { """
            + /* lang=c#-test */ """$.[|SendAsync|](close).Wait(); }; }""",
        /* lang=c#-test */ """event EventHandler? E; void M() { E += async (sender, arguments) => { await """
            + /* lang=c#-test */ """$.SendAsync(close); }; }""")]
    [InlineData(
        /* lang=c#-test */ """void OnClick(object? sender, EventArgs arguments) => $.[|SendAsync|](close).Wait();""",
        /* lang=c#-test */ """async void OnClick(object? sender, EventArgs arguments) => await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """void OnClick(object? sender, EventArgs arguments) => $.[|SendAsync|](close);""",
        /* lang=c#-test */ """async void OnClick(object? sender, EventArgs arguments) => await $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """private void Stop() => $.[|SendAsync|](close); public async Task M() { await Other(); """
            + /* lang=c#-test */ """Stop(); }""",
        /* lang=c#-test */ """private async System.Threading.Tasks.Task Stop() => await $.SendAsync(close); public """
            + /* lang=c#-test */ """async Task M() { await Other(); await Stop(); }""")]
    [InlineData(
        /* lang=c#-test */ """async Task M() { L(); void L() => $.[|SendAsync|](close); await Other(); }""",
        /* lang=c#-test */ """async Task M() { await L(); async System.Threading.Tasks.Task L() => await """
            + /* lang=c#-test */ """$.SendAsync(close); await Other(); }""")]
    [InlineData(
        /* lang=c#-test */ """event EventHandler? E; void M() { E += (sender, arguments) => $.[|SendAsync|](close); }""",
        /* lang=c#-test */ """event EventHandler? E; void M() { E += async (sender, arguments) => await """
            + /* lang=c#-test */ """$.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """public Task M() { Task t = $.[|SendAsync|](close); return Task.CompletedTask; }""",
        /* lang=c#-test */ """public async Task M() { await $.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """private void Stop() { $.[|SendAsync|](close).Wait(); } public async Task M() { await """
            + /* lang=c#-test */ """Other(); Stop(); }""",
        /* lang=c#-test */ """private async System.Threading.Tasks.Task Stop() { await $.SendAsync(close); } public """
            + /* lang=c#-test */ """async Task M() { await Other(); await Stop(); }""")]
    public Task Makes_async_what_can_be(string members, string expected) => Rule.FixesAsync(Class(members), Class(expected));

    [Theory]
    [InlineData(/* lang=c#-test */ """public void M() { $.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """void Stop() { $.[|SendAsync|](close).Wait(); } void M() { Stop(); }""")]
    [InlineData(
        /* lang=c#-test */ """void Stop() { $.[|SendAsync|](close).Wait(); } async Task M() { Action a = Stop; """
            + /* lang=c#-test */ """await Other(); }""")]
    [InlineData(/* lang=c#-test */ """int Count => $.[|SendAsync|](close).Result.LeadCount ?? 0;""")]
    [InlineData(/* lang=c#-test */ """public void M() => $.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """int Count { set => $.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """C() => $.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """public void M() { var t = $.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """string M() => $.[|SendAsync|](close).Result.Id.Value;""")]
    [InlineData(/* lang=c#-test */ """Task M(out int i) { i = 1; $.[|SendAsync|](close).Wait(); return Other(); }""")]
    [InlineData(/* lang=c#-test */ """Task M() { lock (close) { $.[|SendAsync|](close).Wait(); } return Other(); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { var l = new List<int>(); l.ForEach(x => $.[|SendAsync|](close).Wait()); """
            + /* lang=c#-test */ """return Other(); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { var l = new List<int>(); var r = l.Select(x => """
            + /* lang=c#-test */ """$.[|SendAsync|](close).Result).ToList(); return Other(); }""")]
    [InlineData(
        /* lang=c#-test */ """Task M() { ref int i = ref _i; $.[|SendAsync|](close).Wait(); i = 2; return Other(); """
            + /* lang=c#-test */ """} int _i;""")]
    public Task Leaves_to_the_user_what_would_change_callers(string members) => Rule.ReportsAsync(Class(members));

    [Fact]
    public Task Is_silent_on_tasks_that_go_on() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ $"""
        var task = {Action}.SendAsync(close); await Task.WhenAny(task); var done = task.Result;
        _ = {Action}.SendAsync(close); await {Action}.SendAsync(close);
        """));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Task M() => $.SendAsync(close); async Task<BulkSequenceSubscription> N() => await """
            + /* lang=c#-test */ """$.SendAsync(close); Task P => $.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Func<Task> F() => () => $.SendAsync(close); Task R() => Task.Run(() => """
            + /* lang=c#-test */ """$.SendAsync(close));""")]
    [InlineData(
        /* lang=c#-test */ """async Task M() { var t = $.SendAsync(close); Task u; u = $.SendAsync(close); await """
            + /* lang=c#-test */ """Task.WhenAll(t, u); }""")]
    [InlineData(
        /* lang=c#-test */ """async Task M() { var all = new List<Task>(); all.Add($.SendAsync(close)); Task[] more """
            + /* lang=c#-test */ """= [$.SendAsync(close)]; await Task.WhenAll([.. all, .. more]); }""")]
    [InlineData(
        /* lang=c#-test */ """Task? _kept; void M() { _kept = $.SendAsync(close); var t = _kept = $.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """Task M() { var t = $.SendAsync(close); return t; }""")]
    [InlineData(
        /* lang=c#-test */ """async Task M() { Task t = Task.CompletedTask; try { t = $.SendAsync(close); } finally """
            + /* lang=c#-test */ """{ await t; } }""")]
    [InlineData(
        /* lang=c#-test */ """async Task M() { var t = $.SendAsync(close); async Task L() { await t; } await L(); }""")]
    [InlineData(/* lang=c#-test */ """void M() { var _ = $.SendAsync(close); } void N() { _ = $.SendAsync(close); }""")]
    [InlineData(
        /* lang=c#-test */ """void M(out Task t) { t = $.SendAsync(close); } void N(ref Task t) { t = """
            + /* lang=c#-test */ """$.SendAsync(close); } void O() { ref Task r = ref _all[0]; r = $.SendAsync(close); } """
            + /* lang=c#-test */ """Task[] _all = [];""")]
    [InlineData(
        /* lang=c#-test */ """[Fact] void T() { Action act = () => $.SendAsync(null!); Throws(act); void L() => """
            + /* lang=c#-test */ """$.SendAsync(null!); Throws(L); Throws(() => { $.SendAsync(null!); }); } void """
            + /* lang=c#-test */ """Throws(Action act) { } class FactAttribute : Attribute;""")]
    public Task Is_silent_on_what_somebody_sees(string members) => Rule.IsSilentAsync(Class(members));

    [Theory]
    [InlineData(/* lang=c#-test */ """actions.Received(1).CreateAsync($);""")]
    [InlineData(/* lang=c#-test */ """actions.Received().CreateAsync($); actions.DidNotReceive().CreateOnceAsync($);""")]
    [InlineData(/* lang=c#-test */ """spy.Verify(2).CreateAsync($); spy.Expect().CreateAsync($);""")]
    [InlineData(/* lang=c#-test */ """close.BulkSequenceSubscriptions.Received(1).CreateAsync($);""")]
    [InlineData(/* lang=c#-test */ """Received.InOrder(() => { actions.CreateAsync($); actions.CreateAsync($); });""")]
    [InlineData(/* lang=c#-test */ """Exception? e = Record.Exception(() => $.SendAsync(null!));""")]
    [InlineData(/* lang=c#-test */ """Verify(one => one.CreateAsync($));""")]
    public Task Is_silent_on_what_asks_a_stand_in(string body) => Rule.IsSilentAsync(
        /* lang=c#-test */ $$"""
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
            void M(IBulkSequenceSubscriptions actions, ICloseClient close, ISpy<IBulkSequenceSubscriptions> spy) { {{Filled(body)}} }
        }
        """,
        mustCompile: true);

    [Theory]
    [InlineData(/* lang=c#-test */ """new Queue<PauseAction>().Dequeue().[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """Traced(action).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """Traced(close).BulkSequenceSubscriptions.[|CreateAsync|](action);""")]
    public Task Fires_where_a_call_returns_what_is_sent(string body) => Rule.ReportsAsync(
        /* lang=c#-test */ $$"""
        class C
        {
            static T Traced<T>(T value) => value;
            public void M(ICloseClient close, PauseAction action) { {{body}} }
        }
        """);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Task.WaitAll($.[|SendAsync|](close), Task.Delay(1));""",
        /* lang=c#-test */ """await Task.WhenAll($.SendAsync(close), Task.Delay(1));""")]
    [InlineData(
        /* lang=c#-test */ """Task.WaitAll([$.[|SendAsync|](close)]);""",
        /* lang=c#-test */ """await Task.WhenAll([$.SendAsync(close)]);""")]
    [InlineData(
        /* lang=c#-test */ """Task.WhenAll(_all.Select(one => one.[|SendAsync|](close))).Wait();""",
        /* lang=c#-test */ """await Task.WhenAll(_all.Select(one => one.SendAsync(close)));""")]
    [InlineData(
        /* lang=c#-test */ """int n = Task.WhenAll(_all.Select(one => one.[|SendAsync|](close))).Result.Length;""",
        /* lang=c#-test */ """int n = (await Task.WhenAll(_all.Select(one => one.SendAsync(close)))).Length;""")]
    [InlineData(
        /* lang=c#-test */ """Task.WhenAll(_all.Select(one => one.[|SendAsync|](close))).GetAwaiter().GetResult();""",
        /* lang=c#-test */ """await Task.WhenAll(_all.Select(one => one.SendAsync(close)));""")]
    [InlineData(
        /* lang=c#-test */ """Task.Run(() => $.[|SendAsync|](close)).ConfigureAwait(false).GetAwaiter().GetResult();""",
        /* lang=c#-test */ """await Task.Run(() => $.SendAsync(close)).ConfigureAwait(false);""")]
    [InlineData(
        /* lang=c#-test */ """var all = _all.Select(one => one.[|SendAsync|](close)).ToArray(); Task.WaitAll(all);""",
        /* lang=c#-test */ """var all = _all.Select(one => one.SendAsync(close)).ToArray(); await Task.WhenAll(all);""")]
    [InlineData(
        /* lang=c#-test */ """List<Task> all = []; foreach (var one in _all) { all.Add(one.[|SendAsync|](close)); } Task.WaitAll(all.ToArray());""",
        /* lang=c#-test */ """List<Task> all = []; foreach (var one in _all) { all.Add(one.SendAsync(close)); } await Task.WhenAll(all.ToArray());""")]
    [InlineData(
        /* lang=c#-test */ """$.[|SendAsync|](close).ContinueWith(sent => Console.WriteLine(sent.Result.Id)).Wait();""",
        /* lang=c#-test */ """await $.SendAsync(close).ContinueWith(sent => Console.WriteLine(sent.Result.Id));""")]
    public Task Awaits_what_carries_the_task(string body, string expected) => Rule.FixesAsync(
        Class($"async Task M() {{ {body} await Task.Yield(); }} List<PauseAction> _all = [];"),
        Class($"async Task M() {{ {expected} await Task.Yield(); }} List<PauseAction> _all = [];"),
        mustCompile: true);

    [Theory]
    [InlineData(/* lang=c#-test */ """_all.Select(one => one.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """_all.Select(async one => await one.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """_all.Select(async one => { try { await one.[|SendAsync|](close); } catch (CloseException) { } });""")]
    [InlineData(/* lang=c#-test */ """_ = _all.Select(one => one.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """var all = _all.Where(one => one.Json != "").Select(one => one.[|SendAsync|](close)).Take(3);""")]
    [InlineData(/* lang=c#-test */ """var all = from one in _all select one.[|SendAsync|](close);""")]
    public Task Reports_a_query_that_nobody_enumerates(string body) => Rule.ReportsAsync(
        Class($"void M() {{ {body} }} List<PauseAction> _all = [];"),
        "'SendAsync' is in a query or an iterator that nobody enumerates, so nothing is sent: enumerate it, and await each of its tasks");

    [Theory]
    [InlineData(/* lang=c#-test */ """$.[|SendAsync|](close).ConfigureAwait(false);""")]
    [InlineData(/* lang=c#-test */ """var task = $.[|SendAsync|](close).ConfigureAwait(false);""")]
    [InlineData(/* lang=c#-test */ """Task.WhenAll(_all.Select(one => one.[|SendAsync|](close)));""")]
    [InlineData(/* lang=c#-test */ """Task.Run(() => $.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """_all.Select(one => one.[|SendAsync|](close)).ToList();""")]
    [InlineData(/* lang=c#-test */ """var all = _all.Select(async one => await one.[|SendAsync|](close)).ToArray(); Console.WriteLine(all.Length);""")]
    [InlineData(/* lang=c#-test */ """_all.ForEach(async one => await one.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """Parallel.ForEach(_all, async one => { await one.[|SendAsync|](close); });""")]
    [InlineData(/* lang=c#-test */ """Task.Delay(1).ContinueWith(_ => $.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """Task.Factory.StartNew(async () => await $.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """$.[|SendAsync|](close).ContinueWith(sent => Console.WriteLine("sent"));""")]
    [InlineData(/* lang=c#-test */ """$.[|SendAsync|](close).ContinueWith(sent => Console.WriteLine(sent.Result.Id));""")]
    public Task Reports_tasks_that_are_carried_to_where_nobody_looks(string body) => Rule.ReportsAsync(
        Class($"public void M() {{ {body} }} List<PauseAction> _all = [];"));

    [Theory]
    [InlineData(/* lang=c#-test */ """Sync($.[|SendAsync|](close)); static T Sync<T>(Task<T> task) => task.GetAwaiter().GetResult();""")]
    [InlineData(/* lang=c#-test */ """Sync(() => $.[|SendAsync|](close)); static T Sync<T>(Func<Task<T>> code) => Task.Run(code).Result;""")]
    [InlineData(/* lang=c#-test */ """Sync(async () => await $.[|SendAsync|](close)); static void Sync(Func<Task> code) { code().Wait(); }""")]
    [InlineData(/* lang=c#-test */ """Sync(() => $.[|SendAsync|](close)); static void Sync(Func<Task> code) { Task.Factory.StartNew(() => code()).Unwrap().GetAwaiter().GetResult(); }""")]
    [InlineData(/* lang=c#-test */ """Task.WaitAll([$.[|SendAsync|](close)], 1000);""")]
    [InlineData(/* lang=c#-test */ """var awaiter = $.[|SendAsync|](close).GetAwaiter(); awaiter.GetResult();""")]
    [InlineData(/* lang=c#-test */ """foreach (var task in _all.Select(one => one.[|SendAsync|](close))) { Console.WriteLine(task.Result); }""")]
    public Task Reports_wrappers_that_block(string body) => Rule.ReportsAsync(
        Class($"public void M() {{ {body} }} List<PauseAction> _all = [];"),
        "'SendAsync' blocks its thread until Close responds: await it");

    [Theory]
    [InlineData(/* lang=c#-test */ """var all = _all.Select(one => one.SendAsync(close)); await Task.WhenAll(all);""")]
    [InlineData(/* lang=c#-test */ """var all = _all.Select(one => one.SendAsync(close)).ToList(); foreach (var task in all) { await task; }""")]
    [InlineData(/* lang=c#-test */ """var all = _all.Select(one => one.SendAsync(close)); Use(all); void Use(IEnumerable<Task> tasks) { }""")]
    [InlineData(/* lang=c#-test */ """_kept = _all.Select(one => one.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """List<Task> all = []; _all.ForEach(one => all.Add(one.SendAsync(close))); await Task.WhenAll(all);""")]
    [InlineData(/* lang=c#-test */ """_ = Task.Run(() => $.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """_ = Task.Run(async () => await $.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await await Task.Delay(1).ContinueWith(_ => $.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Task.Factory.StartNew(() => $.SendAsync(close)).Unwrap();""")]
    [InlineData(/* lang=c#-test */ """await $.SendAsync(close).ContinueWith(sent => Console.WriteLine(sent.Result.Id));""")]
    [InlineData(/* lang=c#-test */ """_kept = [$.SendAsync(close).ContinueWith(sent => Console.WriteLine(sent.Exception))];""")]
    [InlineData(/* lang=c#-test */ """Task first = await Task.WhenAny($.SendAsync(close), Task.Delay(1)); await first;""")]
    [InlineData(/* lang=c#-test */ """Look($.SendAsync(close)); async void Look(Task task) { try { await task; } catch (CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """var all = _all.Select(async one => { try { await one.SendAsync(close); } catch (CloseException) { } }).ToList();""")]
    [InlineData(/* lang=c#-test */ """await foreach (var task in Task.WhenEach(_all.Select(one => one.SendAsync(close)))) { await task; }""")]
    public Task Is_silent_where_someone_waits(string body) => Rule.IsSilentAsync(
        Class($"async Task M() {{ {body} await Task.Yield(); }} List<PauseAction> _all = []; IEnumerable<Task> _kept = [];"),
        mustCompile: true);

    [Theory]
    [InlineData(/* lang=c#-test */ """$.SendAsync(close).ContinueWith(sent => Console.WriteLine(sent.Exception));""")]
    [InlineData(/* lang=c#-test */ """$.SendAsync(close).ContinueWith(sent => Console.WriteLine(3), TaskContinuationOptions.OnlyOnFaulted);""")]
    public Task Is_silent_where_a_continuation_looks(string body) => Rule.IsSilentAsync(Class($"void M() {{ {body} }}"));

    private static string Class(string members) => /* lang=c#-test */ $$"""
        class C
        {
            static readonly ICloseClient close = null!;
            {{Other(members)}}
            {{Filled(members)}}
        }
        """;

    private static string Other(string members) => members.Contains("Task<string>", StringComparison.Ordinal)
        ? /* lang=c#-test */ """static Task<string> Other(int i = 0) => Task.FromResult("");"""
        : /* lang=c#-test */ """static Task Other() => Task.CompletedTask;""";

    [Fact]
    public Task The_message_of_a_function_that_sends_the_same_each_time_mends_both() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection); new List<int>().ForEach(async _ => await """
            + /* lang=c#-test */ """action.[|SendAsync|](close));"""),
        "'SendAsync' is not awaited, so nobody sees it fail, and sends the same action for each item, of which Close carries out every "
            + "one: send it once, outside, and await that");

    private static string Filled(string code) =>
        code.Replace("$", /* lang=c#-test */ """Bulk.Pause("seq_1").ToAllLeads()""", StringComparison.Ordinal);
}

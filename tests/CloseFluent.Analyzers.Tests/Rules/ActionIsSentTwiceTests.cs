using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ActionIsSentTwiceRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What has just been sent is sent again.</summary>
public sealed class ActionIsSentTwiceTests
{
    private const string Action = /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection);""";

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.[|SendAsync|](close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var one = await action.SendAsync(close); var two = await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); Console.WriteLine("again"); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); int n = 1; ; await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(action.SendAsync(close), action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var first = action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await close.BulkSequenceSubscriptions.CreateAsync(action); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """
        await Bulk.Pause(onboarding).To(selection).SendAsync(close);
        await Bulk.Pause(onboarding).To(selection).[|SendAsync|](close);
        """)]
    [InlineData(/* lang=c#-test */ """if (true) { await action.SendAsync(close); await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (int i in new[] { 1 }) { await action.SendAsync(close); await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> run = async () => { await action.SendAsync(close); await action.[|SendAsync|](close); };""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); await action.[|SendAsync|](close); } finally { }""")]
    public Task The_second_send_in_a_row_is_reported(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendOnceAsync(close); await action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); action = Bulk.Pause("seq_2").To(selection); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await Task.Delay(1000); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); Console.ReadLine(); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (true) { await action.SendAsync(close); } else { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """if (true) { await action.SendAsync(close); return; } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await (true ? action.SendAsync(close) : action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: await action.SendAsync(close); break; default: await action.SendAsync(close); break; }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await Bulk.Resume(onboarding).To(selection).SendAsync(close); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var other = Bulk.Resume(onboarding).To(selection); await action.SendAsync(close); await other.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await action.SendAsync(new CloseClient("k"));""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """Func<Task> a = () => action.SendAsync(close); Func<Task> b = () => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """Func<Task> a = () => action.SendAsync(close); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """
        var queue = new Queue<PauseAction>();
        await queue.Dequeue().SendAsync(close);
        await queue.Dequeue().SendAsync(close);
        """)]
    [InlineData(/* lang=c#-test */ """
        await Bulk.Pause(onboarding).To(Leads.WithIds("lead_1")).SendAsync(close);
        await Bulk.Pause(onboarding).To(Leads.WithIds("lead_2")).SendAsync(close);
        """)]
    public Task What_may_have_a_reason_or_is_another_action_is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { await action.[|SendAsync|](close); } else { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) await action.[|SendAsync|](close); else await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { Console.WriteLine("a"); await action.[|SendAsync|](close); } else { Console.WriteLine("b"); await action.[|SendAsync|](close); Console.ReadLine(); }""")]
    public Task Both_ways_of_a_choice_behind_a_send_are_reported(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { await action.SendAsync(close); } else { Console.WriteLine("done"); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { await action.SendAsync(close); } else { await Bulk.Resume(onboarding).To(selection).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (true) { await action.SendAsync(close); } else { Console.ReadLine(); await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); if (Console.ReadLine() == "y") { await action.SendAsync(close); } else { await action.SendAsync(close); }""")]
    public Task A_choice_of_which_one_way_sends_again_is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch (CloseRateLimitException) { Console.WriteLine("wait"); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch (CloseException) { await Task.Delay(1000); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); try { await action.[|SendAsync|](close); } catch (CloseRateLimitException) { Console.WriteLine("wait"); }""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } finally { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """try { Console.WriteLine(1); } finally { await action.SendAsync(close); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """using (Console.Out) { await action.SendAsync(close); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); using (Console.Out) { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); { Console.WriteLine(1); { await action.[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """{ await action.SendAsync(close); } { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """checked { await action.SendAsync(close); } checked { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { Console.WriteLine("many"); await action.SendAsync(close); } else { await action.SendAsync(close); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) await action.SendAsync(close); else if (ada is null) await action.SendAsync(close); else await action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: await action.SendAsync(close); break; default: await action.SendAsync(close); break; } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """Func<Task> run = () => Task.WhenAll(action.SendAsync(close), action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """Task Run() => Task.WhenAll(action.SendAsync(close), action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """object gate = new(); Task one; lock (gate) { one = action.SendAsync(close); } Task two = action.[|SendAsync|](close);""")]
    public Task A_send_that_is_made_before_in_any_case_is_seen_in_other_blocks(string body) =>
        Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); return; } catch (CloseRateLimitException) { Console.WriteLine("wait"); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """bool failed = false; try { await action.SendAsync(close); } catch (CloseRateLimitException) { failed = true; } if (failed) await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); await Task.Delay(1000); } catch (CloseRateLimitException) { } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch (CloseException) { } finally { Console.ReadLine(); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { await action.SendAsync(close); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { await action.SendAsync(close); } else { await Bulk.Resume(onboarding).To(selection).SendAsync(close); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { await action.SendAsync(close); } else { Console.WriteLine("none"); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: await action.SendAsync(close); break; } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """while (selection is null) { await action.SendAsync(close); await Task.Delay(1); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); using (var input = System.IO.File.OpenText("go")) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """again: await action.SendAsync(close); await Task.Delay(1); goto again;""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); label: await action.SendAsync(close); await Task.Delay(1); goto label;""")]
    public Task What_a_block_decides_or_waits_for_may_be_a_reason(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await (selection is null ? action.SendAsync(close) : action.SendAsync(close)); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var one = await (selection is null ? action.SendAsync(close) : ada is null ? action.SendAsync(close) : action.SendAsync(close)).ConfigureAwait(false); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var one = selection is null ? await action.SendAsync(close) : await action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription one; one = await (selection is null ? action : action).SendAsync(close); await action.SendAsync(close); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await (selection switch { null => action.SendAsync(close), _ => action.SendAsync(close) }); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await (selection switch { null => throw new InvalidOperationException(), _ => action.SendAsync(close) }); await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: { await action.SendAsync(close); break; } default: { await action.SendAsync(close); break; } } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { throw new InvalidOperationException(); } else { await action.SendAsync(close); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { Console.WriteLine("none"); return; } else { await action.SendAsync(close); } await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """lock (action) { Console.WriteLine(1); } checked { _ = action.SendAsync(close); } using (Console.Out) { Console.WriteLine(2); } await action.[|SendAsync|](close);""")]
    public Task A_choice_that_sends_either_way_is_a_send_before(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await (selection is null ? action.SendAsync(close) : Task.CompletedTask); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await (selection is null ? action.SendAsync(close) : Bulk.Resume(onboarding).To(selection).SendAsync(close)); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await (selection is null ? action.SendAsync(close) : action.SendAsync(close)); await Task.Delay(1); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (selection is null) { await action.SendAsync(close); return; } else { Console.WriteLine(1); } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); using (var input = System.IO.File.OpenText("go")) { } await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); lock (Console.ReadLine()!) { } await action.SendAsync(close);""")]
    public Task A_choice_or_a_scope_that_may_be_a_reason_is_silent(string body) => Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await [|SendOnce|](); async Task SendOnce() { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); Console.WriteLine("again"); await [|SendOnce|](); Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await [|SendOnce|](); async Task<BulkSequenceSubscription> SendOnce() { Console.WriteLine("now"); return await Bulk.Pause(onboarding).To(selection).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await [|SendOnce|](); async Task SendOnce() { try { await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } }""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(SendOnce(), [|SendOnce|]()); Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await PauseAsync(onboarding); await [|PauseAsync|](onboarding); Task PauseAsync(SequenceId one) => Bulk.Pause(one).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """if (ada is null) { await SendOnce(); } else { await SendOnce(); } await [|SendOnce|](); Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """Func<Task> send = () => action.SendAsync(close); await send(); await [|send|]();""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { await [|SendOnce|](); } Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (int i in new[] { 1, 2 }) await [|PauseAsync|](onboarding); Task PauseAsync(SequenceId one) => Bulk.Pause(one).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendAllAsync(); await [|SendAllAsync|](); } ICloseClient _close = null!; private Task SendAllAsync() { return Bulk.Pause("seq_1").ToAllLeads().SendAsync(_close);""")]
    [InlineData(/* lang=c#-test */ """await SendAllAsync(); await [|SendAllAsync|](); } readonly ICloseClient _close = null!; public async Task SendAllAsync() { await Bulk.Pause("seq_1").ToAllLeads().SendAsync(this._close);""")]
    public Task Two_calls_of_a_function_that_only_sends_are_two_sends(string body) => Rule.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await PauseAsync(onboarding); await PauseAsync("seq_2"); Task PauseAsync(SequenceId one) => Bulk.Pause(one).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await Task.Delay(1000); await SendOnce(); Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); action = Bulk.Pause("seq_2").To(selection); await SendOnce(); Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendNext(); await SendNext(); async Task SendNext() { await action.SendAsync(close); action = Bulk.Pause("seq_2").To(selection); }""")]
    [InlineData(/* lang=c#-test */ """var queue = new Queue<PauseAction>(); await SendNext(); await SendNext(); Task SendNext() => queue.Dequeue().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await SendOnce(); Task SendOnce() => action.SendOnceAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await SendOnce(); async Task SendOnce() { if (await close.CountAsync(selection) is { Total: > 0 }) { await action.SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """await SendOnce(); await SendOnce(); async Task SendOnce() { await Task.Delay(1); await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """if (ada is null) { await SendOnce(); } else { await SendOnce(); } Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """Func<Task> send = () => action.SendAsync(close); await send(); send = () => Task.CompletedTask; await send();""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { await PauseAsync("seq_" + i); } Task PauseAsync(SequenceId one) => Bulk.Pause(one).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """while (ada is not null) { await SendOnce(); await Task.Delay(1000); } Task SendOnce() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await SendAllAsync(); await SendAllAsync(); } private ICloseClient _close = null!; protected virtual Task SendAllAsync() { return Bulk.Pause("seq_1").ToAllLeads().SendAsync(_close);""")]
    [InlineData(/* lang=c#-test */ """var other = new C(); await SendAllAsync(); await other.SendAllAsync(); } private ICloseClient _close = null!; Task SendAllAsync() { return Bulk.Pause("seq_1").ToAllLeads().SendAsync(_close);""")]
    [InlineData(/* lang=c#-test */ """await SendAllAsync(1); await SendAllAsync("a"); } private ICloseClient _close = null!; Task SendAllAsync(string a) => Task.CompletedTask; Task SendAllAsync(int a) { return Bulk.Pause("seq_1").ToAllLeads().SendAsync(_close);""")]
    [InlineData(/* lang=c#-test */ """_n = 1; await SendAllAsync(); await SendAllAsync(); } private int _n; private ICloseClient _close = null!; Task SendAllAsync() { Console.WriteLine(_n++); return Bulk.Pause("seq_" + _n).ToAllLeads().SendAsync(_close);""")]
    public Task A_function_that_gets_another_thing_or_does_more_is_silent(string body) =>
        Rule.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) await action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads.Where(lead => lead.Id.Contains("1"))) { Console.WriteLine(lead); var one = await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var i in Enumerable.Range(0, 3)) { await Bulk.Pause(onboarding).To(selection).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in leads) { await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription now; do { now = await action.[|SendAsync|](close); } while (now.Status != BulkActionStatus.Done);""")]
    [InlineData(/* lang=c#-test */ """while (!stop.IsCancellationRequested) { try { await action.[|SendAsync|](close, stop); } catch (CloseException e) { Console.WriteLine(e); } }""")]
    [InlineData(/* lang=c#-test */ """for (;;) { var one = Bulk.Pause(onboarding).To(selection); await one.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """int n = 0; while (n < 3) { await action.[|SendAsync|](close); n++; }""")]
    public Task A_loop_that_only_sends_the_same_is_reported(string body) => Rule.ReportsAsync(Looping(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """foreach (var own in new List<ICloseClient>()) { await action.SendAsync(own); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in new List<PauseAction>()) { await one.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var id in new List<SequenceId>()) { await Bulk.Pause(id).To(selection).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in leads) { await Bulk.Pause(onboarding).To(Leads.WithIds(id)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """while (!stop.IsCancellationRequested) { await action.SendAsync(close); await Task.Delay(1000); }""")]
    [InlineData(/* lang=c#-test */ """while (Console.ReadLine() != "q") { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """using var timer = new PeriodicTimer(TimeSpan.FromDays(1)); while (await timer.WaitForNextTickAsync()) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await foreach (var trigger in System.Threading.Channels.Channel.CreateUnbounded<int>().Reader.ReadAllAsync()) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var trigger in new System.Collections.Concurrent.BlockingCollection<int>().GetConsumingEnumerable()) { await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """var all = new PauseAction[3]; for (int i = 0; i < all.Length; i++) await all[i].SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var batch in leads.Chunk(100)) { var part = Bulk.Pause(onboarding).To(Leads.WithIds(batch.Select(lead => (LeadId)lead.Id))); await part.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { try { await action.SendAsync(close); break; } catch (CloseRateLimitException) { } }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { if (i == 1) { await action.SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; while (sent is null) { try { sent = await action.SendAsync(close); } catch (CloseException e) { Console.WriteLine(e); } }""")]
    [InlineData(/* lang=c#-test */ """BulkSequenceSubscription? sent = null; while (sent == null) { sent = await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """do { await action.SendAsync(close); } while (false);""")]
    [InlineData(/* lang=c#-test */ """bool sent = false; while (!sent) { await action.SendAsync(close); sent = true; }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { await action.SendOnceAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { action = Bulk.Pause("seq_" + i).To(selection); await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < 3; i++) { Func<Task> later = () => action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """using var timer = new Timer(async _ => await action.SendAsync(close), null, 0, 60000);""")]
    public Task A_loop_that_waits_or_sends_another_action_is_silent(string body) => Rule.IsSilentAsync(Looping(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from i in Enumerable.Range(0, 3) select action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads select Task.WhenAll(action.SendAsync(close), action.[|SendAsync|](close)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => action.[|SendAsync|](close)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => action.[|SendAsync|](close)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(async lead => { Console.WriteLine("next"); await action.[|SendAsync|](close); }));""")]
    [InlineData(/* lang=c#-test */ """await Parallel.ForEachAsync(leads, async (lead, token) => await action.[|SendAsync|](close, token));""")]
    public Task A_function_that_sends_the_same_for_each_item_is_reported(string body) => Rule.ReportsAsync(Looping(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(new List<ICloseClient>().Select(own => action.SendAsync(own)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(new List<TimeSpan>().Select(async wait => { await Task.Delay(wait); await action.SendAsync(close); }));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(async lead => { await Task.Delay(1000); await action.SendAsync(close); }));""")]
    [InlineData(/* lang=c#-test */ """var queue = new Queue<PauseAction>(); await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ => await queue.Dequeue().SendAsync(close)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => lead.Id == "lead_1" ? action.SendAsync(close) : Task.CompletedTask));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads where lead.Id == "lead_1" select action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from own in new List<ICloseClient>() select action.SendAsync(own));""")]
    [InlineData(/* lang=c#-test */ """var never = from lead in leads select action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); await Task.WhenAll(from lead in leads where lead.Id == "lead_1" select action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """var never = leads.Select(lead => action.SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """Func<int, Task> run = times => action.SendAsync(close); await run(3);""")]
    [InlineData(/* lang=c#-test */ """new List<int>().ForEach(async _ => await action.SendAsync(close));""")]
    public Task A_function_that_sends_another_or_may_wait_is_silent(string body) => Rule.IsSilentAsync(Looping(body));

    [Fact]
    public Task The_message_of_a_loop_says_what_to_build_there() => Rule.ReportsAsync(
        Looping(/* lang=c#-test */ """foreach (var lead in leads) { await action.[|SendAsync|](close); }"""),
        "'action' is the same in each iteration, and Close carries out every one: send it once, or build an action of its own in "
            + "each iteration");

    private static string Looping(string body) => Snippet.Method(
        /* lang=c#-test */ """CancellationToken stop = default; var leads = new List<(string Id, string Name)>();""" + Action + body);

    [Fact]
    public Task A_test_that_sends_twice_is_silent() => Rule.IsSilentAsync(/* lang=c#-test */ """
        class FactAttribute : Attribute;
        class Tests
        {
            [Fact]
            public async Task Twice(ICloseClient close, PauseAction action)
            {
                await action.SendAsync(close);
                await action.SendAsync(close);
            }
        }
        """);

    [Fact]
    public Task A_local_function_is_read_as_a_method_is() => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ """await Run(); async Task Run() { var a = Bulk.Pause(onboarding).To(selection); """
            + /* lang=c#-test */ """await a.SendAsync(close); await a.[|SendAsync|](close); }"""));
}

using PerLead = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ActionIsSentPerLeadRule, CloseFluent.CodeFixes.ActionIsSentPerLeadFix>;
using Polling = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.PollingIsHandWrittenRule, CloseFluent.CodeFixes.PollingIsHandWrittenFix>;
using Retried = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRetriedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;
using Unawaited = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendingIsNotAwaitedRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Shapes that several rules see: labels, methods that are passed by name, iterators and timers.</summary>
public sealed class PassedByNameTests
{
    private const string Action = /* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection);""";

    [Theory]
    [InlineData(/* lang=c#-test */ """again: try { await action.[|SendAsync|](close); } catch (CloseException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """int n = 0; again: try { await action.[|SendAsync|](close); } catch (Exception) when (n++ < 3) { await Task.Delay(1); goto again; }""")]
    [InlineData(/* lang=c#-test */ """int n = 0; again: try { await action.[|SendAsync|](close); } catch { if (n++ < 3) { goto again; } throw; }""")]
    [InlineData(/* lang=c#-test */ """again: Console.WriteLine("try"); try { await action.[|SendAsync|](close); } catch (CloseException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """again: try { var one = Bulk.Pause(onboarding).To(selection); await one.[|SendAsync|](close); } catch (CloseException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """retry: if (selection is not null) { try { await action.[|SendAsync|](close); } catch (CloseException) { goto retry; } }""")]
    [InlineData(/* lang=c#-test */ """retry: using (new CancellationTokenSource()) { Console.WriteLine(1); try { await action.[|SendAsync|](close); } catch (CloseException) { await Task.Delay(5); goto retry; } }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: again: try { await action.[|SendAsync|](close); } catch (CloseException) { goto again; } break; }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: try { await action.[|SendAsync|](close); } catch (CloseException) { goto case 1; } break; }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { default: Console.WriteLine(1); try { await action.[|SendAsync|](close); } catch (CloseException) { await Task.Delay(1); goto default; } break; }""")]
    [InlineData(/* lang=c#-test */ """int n = 0; retry: Console.WriteLine(1); { try { await action.[|SendAsync|](close); } catch (Exception) when (n++ < 3) { goto retry; } }""")]
    public Task A_retry_by_goto_is_reported(string body) => Retried.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """again: try { await action.SendOnceAsync(close); } catch (CloseException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """again: try { await action.SendAsync(close); } catch (CloseRateLimitException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """again: try { await action.SendAsync(close); } catch (CloseOutcomeUnknownException) { throw; } catch (CloseException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch (CloseException) { goto end; } end: Console.WriteLine("end");""")]
    [InlineData(/* lang=c#-test */ """var queue = new Queue<PauseAction>(); next: var one = queue.Dequeue(); try { await one.SendAsync(close); } catch (CloseException) { goto next; }""")]
    [InlineData(/* lang=c#-test */ """again: try { await action.SendAsync(close); } catch (CloseException e) { if (e is CloseRateLimitException) { goto again; } throw; }""")]
    [InlineData(/* lang=c#-test */ """again: if (await close.CountAsync(selection) is { Total: 0 }) { return; } try { await action.SendAsync(close); } catch (CloseException) { goto again; }""")]
    [InlineData(/* lang=c#-test */ """var queue = new Queue<PauseAction>(); next: foreach (var one in queue) { try { await one.SendAsync(close); } catch (CloseException) { goto next; } }""")]
    [InlineData(/* lang=c#-test */ """if (selection is not null) { try { await action.SendAsync(close); } catch (CloseException) { goto end; } } end: Console.WriteLine();""")]
    [InlineData(/* lang=c#-test */ """retry: action = Bulk.Pause("seq_2").To(selection.Take(Random.Shared.Next(1, 4))); { try { await action.SendAsync(close); } catch (CloseException) { goto retry; } }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 1: try { await action.SendAsync(close); } catch (CloseException) { goto case 2; } break; case 2: Console.WriteLine("failed"); break; }""")]
    [InlineData(/* lang=c#-test */ """switch (1) { case 2: Console.WriteLine("failed"); break; case 1: try { await action.SendAsync(close); } catch (CloseException) { goto case 2; } break; }""")]
    [InlineData(/* lang=c#-test */ """retry: if (await close.CountAsync(selection) is { Total: 0 }) { return; } { try { await action.SendAsync(close); } catch (CloseException) { goto retry; } }""")]
    public Task A_goto_that_does_not_repeat_what_may_have_happened_is_silent(string body) =>
        Retried.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """Func<Task> run = () => action.[|SendAsync|](close); return run.WithRetryAsync();""")]
    [InlineData(/* lang=c#-test */ """Func<Task> run = async () => { await action.[|SendAsync|](close); }; return Retry.WithRetryAsync(run);""")]
    [InlineData(/* lang=c#-test */ """return Retry.WithRetryAsync(SendAsync); Task SendAsync() => action.[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """return Retry.WithRetryAsync(run: SendAsync); async Task SendAsync() { Console.WriteLine("now"); await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """return Retry.WithRetryAsync(this.SendAsync); } private Task SendAsync() { return action.[|SendAsync|](close);""")]
    public Task A_helper_that_retries_gets_the_send_under_a_name(string body) => Retried.ReportsAsync(Runner(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """Func<Task> run = () => action.SendAsync(close); return run.OnceAsync();""")]
    [InlineData(/* lang=c#-test */ """return Retry.OnceAsync(SendAsync); Task SendAsync() => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """Func<Task> run = () => action.SendOnceAsync(close); return run.WithRetryAsync();""")]
    [InlineData(/* lang=c#-test */ """return Retry.WithRetryAsync(SendAsync); } private Task SendAsync() => Task.CompletedTask; public Task SendAsync(int times) { return action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """return Retry.WithRetryAsync(() => Task.CompletedTask); Task SendAsync() => action.SendAsync(close);""")]
    public Task A_helper_that_calls_once_or_gets_another_function_is_silent(string body) => Retried.IsSilentAsync(Runner(body));

    private static string Runner(string body) => /* lang=c#-test */ $$"""
        static class Retry
        {
            public static async Task WithRetryAsync(this Func<Task> run)
            {
                for (int i = 0; i < 5; i++) { try { await run(); return; } catch (Exception e) { Console.WriteLine(e); } }
            }

            public static async Task OnceAsync(this Func<Task> run) { try { await run(); } catch (Exception e) { Console.WriteLine(e); throw; } }
        }

        class Runner(ICloseClient close, PauseAction action)
        {
            public Task RunAsync()
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(SendTo)); Task SendTo(LeadId lead) => Bulk.Pause(onboarding).To(Leads.WithIds(lead)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(SendTo); async void SendTo(LeadId lead) { await Bulk.Pause(onboarding).To(Leads.WithIds(lead)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """await Parallel.ForEachAsync(leads, SendTo); async ValueTask SendTo(LeadId lead, CancellationToken stop) => await Bulk.Pause(onboarding).To(Leads.WithIds(lead)).[|SendAsync|](close, stop);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(SendTo)); async Task SendTo(LeadId lead) { var one = Leads.WithIds(lead); await Bulk.Pause(onboarding).To(one).[|SendAsync|](close); }""")]
    public Task A_method_that_sends_for_one_lead_is_reported_where_the_leads_are_passed_to_it(string body) =>
        PerLead.ReportsAsync(Snippet.Method(/* lang=c#-test */ """var leads = new List<LeadId>(); """ + body));

    [Fact]
    public Task A_method_of_the_class_is_followed_as_a_local_function_is() => PerLead.ReportsAsync(/* lang=c#-test */ """
        class Campaign(ICloseClient close, SequenceId onboarding)
        {
            public Task All(List<LeadId> leads) => Task.WhenAll(leads.Select(this.SendTo));
            private Task SendTo(LeadId lead) => Bulk.Pause(onboarding).To(Leads.WithIds(lead)).[|SendAsync|](close);
        }
        """);

    [Theory]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { Console.WriteLine(lead); await PauseAsync(lead); } Task PauseAsync(LeadId one) => Bulk.Pause(onboarding).To(Leads.WithIds(one)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) await PauseAsync(lead, default); async Task PauseAsync(LeadId one, CancellationToken token) { await Bulk.Pause(onboarding).To(Leads.WithIds(one)).[|SendAsync|](close, token); }""")]
    [InlineData(/* lang=c#-test */ """foreach (LeadId lead in leads) { await PauseAsync(lead); } } private static readonly SequenceId onboarding = "seq_1"; private static ICloseClient close = null!; private async Task PauseAsync(LeadId lead) { await Bulk.Pause(onboarding).To(Leads.WithIds(lead)).[|SendAsync|](close);""")]
    public Task A_method_that_a_loop_alone_calls_with_its_lead_is_reported(string body) =>
        PerLead.ReportsAsync(Snippet.Method(/* lang=c#-test */ """var leads = new List<LeadId>(); """ + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await PauseAsync(lead, "seq_" + lead); } Task PauseAsync(LeadId one, SequenceId s) => Bulk.Pause(s).To(Leads.WithIds(one)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await PauseAsync(lead); } await PauseAsync(leads[0]); Task PauseAsync(LeadId one) => Bulk.Pause(onboarding).To(Leads.WithIds(one)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await PauseAsync(lead); break; } Task PauseAsync(LeadId one) => Bulk.Pause(onboarding).To(Leads.WithIds(one)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await PauseAsync(lead); } } public Task PauseAsync(LeadId one) { ICloseClient close = null!; return Bulk.Pause("seq_1").To(Leads.WithIds(one)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var one in new List<SequenceId>()) { await PauseAsync(one); } Task PauseAsync(SequenceId one) => Bulk.Pause(one).To(selection).SendAsync(close);""")]
    public Task A_method_that_others_call_or_that_gets_more_is_silent(string body) =>
        PerLead.IsSilentAsync(Snippet.Method(/* lang=c#-test */ """var leads = new List<LeadId>(); """ + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await SendTo(leads[0]); Task SendTo(LeadId lead) => Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """Func<LeadId, Task> one = SendTo; await one(leads[0]); Task SendTo(LeadId lead) => Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Run(SendTo); Task SendTo(LeadId lead) => Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close); Task Run(Func<LeadId, Task> run) => run(leads[0]);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(sequences.Select(Pause)); Task Pause(SequenceId one) => Bulk.Pause(one).To(selection).SendAsync(close);""")]
    public Task A_method_that_is_not_passed_the_leads_of_a_list_is_silent(string body) => PerLead.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """var leads = new List<LeadId>(); var sequences = new List<SequenceId>(); """ + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """SendAll(); IEnumerable<Task> SendAll() { yield return action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """var all = SendAll(); IEnumerable<Task> SendAll() { foreach (int i in new[] { 1 }) { yield return action.[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """_ = SendAll(); IEnumerable<Task> SendAll() { yield return action.[|SendAsync|](close); }""")]
    public Task An_iterator_of_sends_that_no_one_enumerates_is_reported(string body) =>
        Unawaited.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(SendAll()); IEnumerable<Task> SendAll() { yield return action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var task in SendAll()) { await task; } IEnumerable<Task> SendAll() { yield return action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """SendAll(); foreach (var task in SendAll()) { await task; } IEnumerable<Task> SendAll() { yield return action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """Func<IEnumerable<Task>> run = SendAll; IEnumerable<Task> SendAll() { yield return action.SendAsync(close); }""")]
    public Task An_iterator_that_someone_enumerates_or_may_is_silent(string body) =>
        Unawaited.IsSilentAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """SendAll(); async IAsyncEnumerable<BulkSequenceSubscription> SendAll() { yield return await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """var all = SendAll(); async IAsyncEnumerable<BulkSequenceSubscription> SendAll() { var one = await action.[|SendAsync|](close); yield return one; }""")]
    [InlineData(/* lang=c#-test */ """_ = SendAll(); async IAsyncEnumerable<int> SendAll() { if (selection is not null) { await action.[|SendAsync|](close).ConfigureAwait(false); yield return 1; } }""")]
    public Task An_async_iterator_that_nobody_enumerates_sends_nothing(string body) =>
        Unawaited.ReportsAsync(Snippet.Method(Action + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """await foreach (var one in SendAll()) { Console.WriteLine(one); } async IAsyncEnumerable<BulkSequenceSubscription> SendAll() { yield return await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """var all = await SendAll().ToListAsync(); async IAsyncEnumerable<BulkSequenceSubscription> SendAll() { yield return await action.SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await using var each = SendAll().GetAsyncEnumerator(); async IAsyncEnumerable<int> SendAll() { await action.SendAsync(close); yield return 1; }""")]
    [InlineData(/* lang=c#-test */ """IAsyncEnumerable<int> kept = SendAll(); Console.WriteLine(kept); async IAsyncEnumerable<int> SendAll() { await action.SendAsync(close); yield return 1; }""")]
    public Task An_async_iterator_that_someone_enumerates_or_may_is_silent(string body) =>
        Unawaited.IsSilentAsync(Snippet.Method(Action + body));

    [Fact]
    public Task A_private_iterator_is_judged_by_the_calls_of_its_class() => Unawaited.ReportsAsync(/* lang=c#-test */ """
        class Campaign(ICloseClient close, PauseAction action)
        {
            public void Run() => SendAll();
            private IEnumerable<Task> SendAll() { yield return action.[|SendAsync|](close); }
        }
        """);

    [Fact]
    public Task An_iterator_that_others_may_call_is_silent() => Unawaited.IsSilentAsync(/* lang=c#-test */ """
        class Campaign(ICloseClient close, PauseAction action)
        {
            public void Run() { SendAll(); }
            public IEnumerable<Task> SendAll() { yield return action.SendAsync(close); }
        }
        """);

    [Theory]
    [InlineData(/* lang=c#-test */ """using var timer = new System.Threading.Timer(async _ => { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](started.Id); if (now.Status == BulkActionStatus.Done) { Console.WriteLine(now); } }, null, 0, 1000);""")]
    [InlineData(/* lang=c#-test */ """var timer = new System.Timers.Timer(1000); timer.Elapsed += async (_, _) => { var now = await close.BulkSequenceSubscriptions.[|GetAsync|](started.Id); if (now.Status == BulkActionStatus.Done) { timer.Stop(); } };""")]
    public Task A_timer_that_asks_until_an_action_is_done_is_reported(string body) => Polling.ReportsAsync(
        Snippet.Method(Action + /* lang=c#-test */ """var started = await action.SendAsync(close); """ + body));

    [Theory]
    [InlineData(/* lang=c#-test */ """using var timer = new System.Threading.Timer(async _ => Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(started.Id)), null, 0, 1000);""")]
    [InlineData(/* lang=c#-test */ """using var timer = new System.Threading.Timer(async _ => { var now = await close.BulkSequenceSubscriptions.GetAsync(started.Id); Console.WriteLine(now.Status == BulkActionStatus.Done); }, null, 1000, Timeout.Infinite);""")]
    [InlineData(/* lang=c#-test */ """using var timer = new System.Threading.Timer(async _ => { started = await close.BulkSequenceSubscriptions.GetAsync(Next()); Console.WriteLine(started.Status == BulkActionStatus.Done); }, null, 0, 1000); BulkSequenceSubscriptionId Next() => started.Id;""")]
    [InlineData(/* lang=c#-test */ """Run(async () => { var now = await close.BulkSequenceSubscriptions.GetAsync(started.Id); Console.WriteLine(now.Status == BulkActionStatus.Done); }); void Run(Func<Task> run) => run();""")]
    public Task A_timer_that_shows_asks_once_or_asks_for_others_is_silent(string body) => Polling.IsSilentAsync(
        Snippet.Method(Action + /* lang=c#-test */ """var started = await action.SendAsync(close); """ + body));
}

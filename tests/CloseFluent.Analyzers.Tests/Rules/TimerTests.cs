using Polling = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.PollingIsHandWrittenRule, CloseFluent.CodeFixes.PollingIsHandWrittenFix>;
using Retried = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRetriedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>What a timer does again and again: asks for an action, or sends it until that succeeds.</summary>
public sealed class TimerTests
{
    private const string Tick = /* lang=c#-test */ """
        private async void Poll(object? state)
        {
            var now = await close.BulkSequenceSubscriptions.[|GetAsync|](id);
            if (now.Status == BulkActionStatus.Done) { _timer!.Dispose(); }
        }
        """;

    private const string TickAsync = /* lang=c#-test */ """
        private async Task PollAsync()
        {
            var now = await close.BulkSequenceSubscriptions.[|GetAsync|](id);
            if (now.Status == BulkActionStatus.Done) { _timer!.Dispose(); }
        }
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(Poll, null, TimeSpan.Zero, TimeSpan.FromSeconds(5));""", Tick)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new(this.Poll, null, 0, 1000);""", Tick)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(new TimerCallback(Poll), null, 0, 1000);""", Tick)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(state: null, period: 1000, dueTime: 0, callback: Poll);""", Tick)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(state => Poll(state), null, 0, 1000);""", Tick)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(async _ => await PollAsync(), null, 0, 1000);""", TickAsync)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(async _ => { await PollAsync(); }, null, 0, 1000);""", TickAsync)]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(_ => _ = PollAsync(), null, 0, 1000);""", TickAsync)]
    [InlineData(/* lang=c#-test */ """void Start() => _other = TimeProvider.System.CreateTimer(Poll, null, TimeSpan.Zero, TimeSpan.FromSeconds(5));""", Tick)]
    [InlineData(/* lang=c#-test */ """void Start() { var timer = new System.Timers.Timer(1); timer.Elapsed += OnElapsed; }""", /* lang=c#-test */ """
        private async void OnElapsed(object? sender, EventArgs e)
        {
            BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.[|GetAsync|](id);
            if (now.Status == BulkActionStatus.Done) { ((System.Timers.Timer)sender!).Stop(); }
        }
        """)]
    [InlineData(/* lang=c#-test */ """void Start() { var timer = new System.Timers.Timer(1); timer.Elapsed += new System.Timers.ElapsedEventHandler(this.OnElapsed); }""", /* lang=c#-test */ """
        private async void OnElapsed(object? sender, System.Timers.ElapsedEventArgs e)
        {
            await foreach (var one in close.BulkSequenceSubscriptions.[|ListAsync|]())
            {
                if (one.Id == id && one.Status == BulkActionStatus.Done) { _timer!.Dispose(); }
            }
        }
        """)]
    public Task A_method_that_asks_for_one_action_at_each_tick_is_reported(string start, string tick) =>
        Polling.ReportsAsync(Watcher(start + tick));

    [Theory]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(Poll, null, 0, Timeout.Infinite);""")]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(Poll);""")]
    [InlineData(/* lang=c#-test */ """void Start() => Poll(null);""")]
    [InlineData(/* lang=c#-test */ """void Start() => ThreadPool.QueueUserWorkItem(Poll);""")]
    [InlineData(/* lang=c#-test */ """void Start() => _timer = new Timer(state => { if (state is not null) { Poll(state); } Other(); }, null, 0, 1000); void Other() { }""")]
    public Task A_method_that_is_called_once_is_silent(string start) => Polling.IsSilentAsync(Watcher(start + WithoutMarks(Tick)));

    [Theory]
    [InlineData(/* lang=c#-test */ """var now = await close.BulkSequenceSubscriptions.GetAsync(ids.Peek()); if (now.Status == BulkActionStatus.Done) { ids.Dequeue(); }""")]
    [InlineData(/* lang=c#-test */ """var now = await close.BulkSequenceSubscriptions.GetAsync(_next); if (now.Status == BulkActionStatus.Done) { _next = ids.Dequeue(); }""")]
    [InlineData(/* lang=c#-test */ """var now = await close.BulkSequenceSubscriptions.GetAsync(id); Console.WriteLine(now.Status);""")]
    [InlineData(/* lang=c#-test */ """foreach (var each in ids) { var now = await close.BulkSequenceSubscriptions.GetAsync(each); Console.WriteLine(now.Status == BulkActionStatus.Done); }""")]
    public Task A_timer_that_asks_for_others_or_shows_is_silent(string body) => Polling.IsSilentAsync(Watcher(
        /* lang=c#-test */ """private BulkSequenceSubscriptionId _next; void Start() => _timer = new Timer(Poll, null, 0, 1000); private async void Poll(object? state) { """
        + body + " }"));

    [Theory]
    [InlineData(/* lang=c#-test */ """try { await action.[|SendAsync|](close); _timer!.Dispose(); } catch (Exception e) { Console.WriteLine(e); }""")]
    [InlineData(/* lang=c#-test */ """Console.WriteLine("now"); try { var sent = await action.[|SendAsync|](close); _timer?.Change(Timeout.Infinite, Timeout.Infinite); } catch (CloseException) { Console.WriteLine("later"); }""")]
    [InlineData(/* lang=c#-test */ """try { var one = Bulk.Pause("seq_1").ToAllLeads(); await one.[|SendAsync|](close); await _timer!.DisposeAsync(); } catch { } Console.WriteLine("done");""")]
    [InlineData(/* lang=c#-test */ """try { await action.[|SendAsync|](close); _elapsing.Enabled = false; } catch (CloseException e) when (e is not CloseValidationException) { }""")]
    public async Task A_timer_that_success_ends_retries(string body)
    {
        await Retried.ReportsAsync(Watcher(Retrying(body)));
        await Retried.ReportsAsync(Watcher(/* lang=c#-test */ """void Start() => _timer = new Timer(async _ => { """ + body + " }, null, 0, 1000);"));
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); } catch (Exception e) { Console.WriteLine(e); }""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(close); _timer!.Dispose();""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); _timer!.Dispose(); } catch (Exception) { _timer!.Dispose(); }""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); _timer!.Dispose(); } catch (Exception) { } _timer!.Dispose();""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); _timer!.Dispose(); } catch (Exception) { } finally { _elapsing.Stop(); }""")]
    [InlineData(/* lang=c#-test */ """_timer!.Change(Timeout.Infinite, 0); try { await action.SendAsync(close); } catch (CloseException) { } _timer.Change(1000, 1000);""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendAsync(close); _timer!.Dispose(); } catch (CloseRateLimitException) { }""")]
    [InlineData(/* lang=c#-test */ """try { await action.SendOnceAsync(close); _timer!.Dispose(); } catch (Exception) { }""")]
    [InlineData(/* lang=c#-test */ """try { await actions.Dequeue().SendAsync(close); _timer!.Dispose(); } catch (Exception) { }""")]
    [InlineData(/* lang=c#-test */ """if (await close.BulkSequenceSubscriptions.FindAsync(action, default) is not null) { return; } try { await action.SendAsync(close); _timer!.Dispose(); } catch (Exception) { }""")]
    public Task A_timer_that_goes_on_or_ends_in_any_case_retries_nothing(string body) => Retried.IsSilentAsync(Watcher(Retrying(body)));

    [Theory]
    [InlineData(/* lang=c#-test */ """void Start() { _elapsing.AutoReset = false; _elapsing.Elapsed += Tick; }""")]
    [InlineData(/* lang=c#-test */ """void Start() { var once = new System.Timers.Timer(1000) { AutoReset = false }; once.Elapsed += new System.Timers.ElapsedEventHandler(Tick); }""")]
    public Task A_timer_that_ends_by_itself_retries_nothing(string start) => Retried.IsSilentAsync(Watcher(start + /* lang=c#-test */ """
        private async void Tick(object? sender, EventArgs e)
        {
            try { await action.SendAsync(close); _elapsing.Stop(); } catch (CloseException) { }
        }
        """));

    private static string Retrying(string body) =>
        /* lang=c#-test */ """void Start() => _timer = new Timer(Tick, null, 0, 1000); private async void Tick(object? state) { """ + body + " }";

    private static string WithoutMarks(string code) =>
        code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Watcher(string members) => /* lang=c#-test */ $$"""
        class Watcher(
            ICloseClient close, BulkSequenceSubscriptionId id, Queue<BulkSequenceSubscriptionId> ids, PauseAction action,
            Queue<PauseAction> actions)
        {
            private readonly System.Timers.Timer _elapsing = new(1000);
            private Timer? _timer;
            private ITimer? _other;
            {{members}}
        }
        """;
}

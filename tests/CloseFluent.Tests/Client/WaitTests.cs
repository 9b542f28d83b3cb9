using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

public sealed class WaitTests
{
    private const string Counted = ""","n_leads":4,"n_leads_processed":1,"n_objects":11,"n_objects_processed":3""";
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Waits_until_it_is_done_and_reports_each_step()
    {
        CannedHandler handler = new(
            () => Status("created"), () => Status("loading"), () => Status("processing", Counted), () => Status("done"));
        using CloseClient close = Client(handler);
        List<string> steps = [];

        BulkSequenceSubscription done = await Given.PassingTime(
            _time, close.BulkSequenceSubscriptions.WaitAsync(Given.Id, new Listener(steps.Add)));

        Assert.Equal(BulkActionStatus.Done, done.Status);
        Assert.Equal(["created", "loading", "processing, 3 of 11", "done"], steps);
    }

    [Fact]
    public async Task A_last_read_that_trails_behind_is_read_again()
    {
        CannedHandler handler = new(() => Status("done"), () => Status("processing"), () => Status("done"));
        using CloseClient close = Client(handler);

        BulkSequenceSubscription done =
            await Given.PassingTime(_time, close.BulkSequenceSubscriptions.WaitAsync(Given.Id));

        Assert.Equal(BulkActionStatus.Done, done.Status);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task A_look_asks_for_few_fields_and_the_end_for_all()
    {
        CannedHandler handler = new(() => Status("done"));
        using CloseClient close = Client(handler);

        await close.BulkSequenceSubscriptions.WaitAsync(Given.Id);

        string path = $"GET /api/v1/bulk_action/sequence_subscription/{Given.Id}/";
        Assert.Equal(
            [path + "?_fields=id,status,n_leads,n_leads_processed,n_objects,n_objects_processed", path], handler.Requests);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("paused")]
    public async Task An_action_that_is_paused_or_failed_is_reported(string status)
    {
        using CloseClient close = Client(new CannedHandler(() => Status(status, Counted)));

        CloseBulkActionStoppedException thrown = await Assert.ThrowsAsync<CloseBulkActionStoppedException>(
            () => close.BulkSequenceSubscriptions.WaitAsync(Given.Id));

        Assert.Equal(status, thrown.Action.Status!.Value.Value);
        Assert.Contains("3 of 11", thrown.Message);
    }

    [Fact]
    public async Task Looks_less_and_less_often()
    {
        List<DateTimeOffset> looks = [];
        CannedHandler handler = new((_, _) =>
        {
            looks.Add(_time.GetUtcNow());
            return Task.FromResult(Status(looks.Count < 10 ? "processing" : "done"));
        });
        using CloseClient close = Client(handler);

        await Given.PassingTime(_time, close.BulkSequenceSubscriptions.WaitAsync(Given.Id));

        double[] waits = [.. looks.Zip(looks.Skip(1), (earlier, later) => (later - earlier).TotalSeconds).Take(9)];
        Assert.InRange(waits[0], 2, 3);
        Assert.InRange(waits[8], 15, 16);
        Assert.Equal(waits.Order(), waits);
    }

    [Fact]
    public async Task A_status_that_nobody_knows_is_waited_out_until_the_deadline()
    {
        using CloseClient close = Client(new CannedHandler(() => Status("dreaming")));
        BulkActionWaitOptions options = new() { Timeout = TimeSpan.FromMinutes(5) };

        CloseTimeoutException thrown = await Assert.ThrowsAsync<CloseTimeoutException>(
            () => Given.PassingTime(_time, close.BulkSequenceSubscriptions.WaitAsync(Given.Id, options)));

        Assert.Contains("dreaming", thrown.Message);
        Assert.Contains("goes on at Close", thrown.Message);
    }

    [Fact]
    public async Task The_deadline_may_be_as_far_as_time_goes()
    {
        using CloseClient close = Client(new CannedHandler(() => Status("processing"), () => Status("done")));
        BulkActionWaitOptions options = new() { Timeout = TimeSpan.MaxValue };

        BulkSequenceSubscription done = await Given.PassingTime(
            _time, close.BulkSequenceSubscriptions.WaitAsync(Given.Id, options));

        Assert.Equal(BulkActionStatus.Done, done.Status);
    }

    [Fact]
    public void Refuses_intervals_that_no_timer_takes()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BulkActionWaitOptions { InitialDelay = TimeSpan.FromDays(25) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BulkActionWaitOptions { MaxDelay = TimeSpan.Zero });
    }

    [Fact]
    public async Task Cancelling_ends_the_waiting()
    {
        using CancellationTokenSource stop = new();
        using CloseClient close = Client(new CannedHandler(() => Status("processing")));
        Listener stopAtFirst = new(_ => stop.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => close.BulkSequenceSubscriptions.WaitAsync(Given.Id, stopAtFirst, stop.Token));
    }

    [Fact]
    public async Task Watching_gives_each_step()
    {
        CannedHandler handler = new(() => Status("created"), () => Status("done"));
        using CloseClient close = Client(handler);
        List<BulkActionStatus?> steps = [];

        await Given.PassingTime(_time, Watch());

        Assert.Equal([BulkActionStatus.Created, BulkActionStatus.Done], steps);

        async Task<int> Watch()
        {
            await foreach (BulkActionProgress step in close.BulkSequenceSubscriptions.WatchAsync(Given.Id))
            {
                steps.Add(step.Status);
            }

            return steps.Count;
        }
    }

    private static HttpResponseMessage Status(string status, string counters = "") =>
        CannedHandler.Answer(200, Given.Answer(status, counters));

    private CloseClient Client(CannedHandler handler) => Given.Client(handler, options => options.TimeProvider = _time);

    private sealed class Listener(Action<string> tell) : IProgress<BulkActionProgress>
    {
        public void Report(BulkActionProgress value) => tell(value.ToString());
    }
}

namespace CloseFluent.Tests;

/// <summary>Many requests at once against a limit of ten a second.</summary>
public sealed class BurstTests
{
    private const int PerSecond = 10;
    private readonly SteppingTime _time = new();

    [Theory]
    [InlineData(100, false, 0, 0)]
    [InlineData(100, false, 50, 0)]
    [InlineData(100, false, 350, 0)]
    [InlineData(100, true, 50, 0)]
    [InlineData(1000, false, 50, 0)]
    public async Task A_burst_is_spread_by_the_announced_rate(int count, bool isSliding, int latency, int mostNeedless)
    {
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(latency)) { IsSliding = isSliding };

        await SendAsync(server, count);

        Assert.InRange(server.Refused, 0, count - PerSecond + mostNeedless);
        Assert.InRange(server.Passed[^1].TotalSeconds, 0, (count / PerSecond) + 3);
    }

    [Theory]
    [InlineData(100, false, 0, 15)]
    [InlineData(100, false, 50, 15)]
    [InlineData(100, false, 350, 15)]
    [InlineData(100, true, 50, 15)]
    [InlineData(1000, false, 50, 50)]
    public async Task A_burst_is_spread_by_what_went_well_where_nothing_is_announced(
        int count, bool isSliding, int latency, int mostNeedless)
    {
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(latency))
        {
            IsSliding = isSliding,
            HasHeader = false,
        };

        await SendAsync(server, count);

        Assert.InRange(server.Refused, 0, count - PerSecond + mostNeedless);
        Assert.InRange(server.Passed[^1].TotalSeconds, 0, (count / PerSecond * 1.4) + 3);
    }

    [Fact]
    public async Task Two_endpoints_are_spread_on_their_own()
    {
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(50));
        using CloseClient close = Client(server);

        await _time.PassAsync(
            () => Task.WhenAll([.. Creates(close, 50), .. Reads(close, 50)]), TimeSpan.FromSeconds(8));

        Assert.Equal(100, server.Passed.Count);
    }

    [Fact]
    public async Task Those_who_are_cancelled_leave_the_queue_and_the_others_go_on()
    {
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(1.6), _time);
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(50));
        using CloseClient close = Client(server);
        Task[] stopped = [];

        await _time.PassAsync(
            () =>
            {
                Task[] kept = [.. Creates(close, 30)];
                stopped = [.. Creates(close, 50, stop.Token)];
                return Task.WhenAll(kept);
            },
            TimeSpan.FromSeconds(6));

        Assert.All(stopped, task => Assert.True(task.IsCanceled || task.IsCompletedSuccessfully));
        Assert.InRange(stopped.Count(task => task.IsCanceled), 40, 50);
        Assert.Equal(80 - stopped.Count(task => task.IsCanceled), server.Passed.Count);
    }

    [Fact]
    public async Task A_first_request_that_breaks_lets_the_next_one_through()
    {
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(50))
        {
            Instead = (number, _) => number == 21 ? throw new HttpRequestException("Broken.") : Task.CompletedTask,
        };

        int unknown = await CountUnknownAsync(server, TimeSpan.FromSeconds(5));

        Assert.Equal(1, unknown);
        Assert.Equal(19, server.Passed.Count);
    }

    [Fact]
    public async Task A_first_request_that_hangs_lets_the_next_one_through_after_a_while()
    {
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(50))
        {
            Instead = (number, stop) => number == 21 ? HangAsync(stop) : Task.CompletedTask,
        };

        int unknown = await CountUnknownAsync(server, TimeSpan.FromSeconds(105));

        Assert.Equal(1, unknown);
        Assert.Equal(19, server.Passed.Count);
        Assert.InRange(server.Passed[^1].TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task What_is_held_beyond_its_budget_is_sent_once_if_it_never_was_and_no_further_time_if_it_was()
    {
        LimitedServer server = new(_time, perSecond: 1, TimeSpan.FromMilliseconds(50));
        using CloseClient close = Client(server, options => options.MaxRetryDuration = TimeSpan.FromSeconds(5));
        Task[] all = [];

        await _time.PassAsync(
            async () =>
            {
                Task[] refused = [.. Creates(close, 20)];
                await Task.Delay(TimeSpan.FromSeconds(0.5), _time);
                all = [.. refused, .. Creates(close, 10)];
                await Task.WhenAll(all.Select(IsUnknownAsync));
            },
            TimeSpan.FromSeconds(7));

        Assert.All(all.Where(task => task.IsFaulted), task =>
            Assert.IsType<CloseRateLimitException>(task.Exception!.InnerException));
        Assert.Equal(server.Passed.Count, all.Count(task => task.IsCompletedSuccessfully));
        Assert.InRange(server.Requests, 30, 40);
    }

    private async Task SendAsync(LimitedServer server, int count)
    {
        using CloseClient close = Client(server);
        await _time.PassAsync(() => Task.WhenAll(Creates(close, count)), TimeSpan.FromMinutes(5));
        Assert.Equal(count, server.Passed.Count);
    }

    private async Task<int> CountUnknownAsync(LimitedServer server, TimeSpan longest)
    {
        using CloseClient close = Client(server);
        Task<bool>[] ends = [];
        await _time.PassAsync(
            () => Task.WhenAll(ends = [.. Creates(close, 20).Select(IsUnknownAsync)]), longest);
        return ends.Count(end => end.Result);
    }

    // Ends on the thread that cancels, as everything does here.
    private static Task HangAsync(CancellationToken stop)
    {
        TaskCompletionSource never = new();
        stop.Register(() => never.TrySetCanceled(stop));
        return never.Task;
    }

    private static async Task<bool> IsUnknownAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
            return false;
        }
        catch (CloseException thrown)
        {
            return thrown is CloseOutcomeUnknownException;
        }
    }

    private CloseClient Client(LimitedServer server, Action<CloseClientOptions>? configure = null) =>
        Given.Client(server.Handler(), options =>
        {
            options.MaxRetries = 4;
            options.TimeProvider = _time;
            options.Chance = new Random(1).NextDouble;
            configure?.Invoke(options);
        });

    private static Task[] Creates(CloseClient close, int count, CancellationToken stop = default) =>
        [.. Enumerable.Range(0, count).Select(_ => Given.Subscribe.SendAsync(close, stop))];

    private static Task[] Reads(CloseClient close, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => close.BulkSequenceSubscriptions.GetAsync(Given.Id))];
}

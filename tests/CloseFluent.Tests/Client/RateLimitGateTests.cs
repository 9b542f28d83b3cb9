using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

public sealed class RateLimitGateTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<(string Request, TimeSpan At)> _sent = [];

    [Fact]
    public async Task Nobody_runs_into_a_limit_that_another_has_met()
    {
        using CloseClient close = Client(limitFirst: 1);
        Task<BulkSequenceSubscription> first = close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_first");
        Task<BulkSequenceSubscription> second = close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_second");

        await Given.PassingTime(_time, Task.WhenAll(first, second));

        Assert.Equal(["first", "first", "second"], _sent.Select(sent => sent.Request.Split('_', '/')[^2]).Order());
        Assert.All(_sent.Skip(1), sent => Assert.True(sent.At >= TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Another_endpoint_is_not_held_back()
    {
        using CloseClient close = Client(limitFirst: 1);
        Task<BulkSequenceSubscription> limited = close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_first");

        await Given.Subscribe.SendAsync(close);

        Assert.False(limited.IsCompleted);
        await Given.PassingTime(_time, limited);
    }

    [Fact]
    public async Task Cancelling_ends_the_holding_back()
    {
        using CancellationTokenSource stop = new();
        using CloseClient close = Client(limitFirst: 1);
        Task<BulkSequenceSubscription> limited = close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_first");
        Task<BulkSequenceSubscription> held = close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_second", stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => held);
        await Given.PassingTime(_time, limited);
    }

    [Fact]
    public async Task Repeating_ends_with_its_budget()
    {
        using CloseClient close = Client(limitFirst: int.MaxValue, options =>
        {
            options.MaxRetries = 100;
            options.MaxRetryDuration = TimeSpan.FromSeconds(30);
        });

        await Assert.ThrowsAsync<CloseRateLimitException>(
            () => Given.PassingTime(_time, close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_first")));

        Assert.InRange(_sent.Count, 3, 7);
        Assert.True(_sent[^1].At <= TimeSpan.FromSeconds(31));
    }

    private CloseClient Client(int limitFirst, Action<CloseClientOptions>? configure = null)
    {
        DateTimeOffset start = _time.GetUtcNow();
        CannedHandler handler = new((request, _) =>
        {
            _sent.Add((request.RequestUri!.AbsolutePath, _time.GetUtcNow() - start));
            return Task.FromResult(_sent.Count <= limitFirst
                ? CannedHandler.Answer(429, "", "RateLimit: limit=1, remaining=0, reset=5")
                : CannedHandler.Answer(200, Given.Answer()));
        });
        return Given.Client(handler, options =>
        {
            options.MaxRetries = 4;
            options.TimeProvider = _time;
            configure?.Invoke(options);
        });
    }
}

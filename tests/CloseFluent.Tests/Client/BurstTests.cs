namespace CloseFluent.Tests;

/// <summary>Many requests at once against a limit of ten a second.</summary>
public sealed class BurstTests
{
    private const int PerSecond = 10;
    private readonly SteppingTime _time = new();

    [Theory]
    [InlineData(100, true, false, 0)]
    [InlineData(100, true, false, 50)]
    [InlineData(100, true, false, 350)]
    [InlineData(100, true, true, 50)]
    [InlineData(100, false, false, 0)]
    [InlineData(100, false, false, 50)]
    [InlineData(100, false, false, 350)]
    [InlineData(100, false, true, 50)]
    [InlineData(1000, true, false, 50)]
    [InlineData(1000, false, false, 50)]
    public async Task A_burst_ends_without_a_failure_and_with_few_needless_requests(
        int count, bool hasHeader, bool isSliding, int latency)
    {
        LimitedServer server = new(_time, PerSecond, TimeSpan.FromMilliseconds(latency))
        {
            HasHeader = hasHeader,
            IsSliding = isSliding,
        };
        using CloseClient close = Client(server);

        await _time.PassAsync(() => Task.WhenAll(Sends(close, count)), TimeSpan.FromMinutes(5));

        // The first refusals cannot be helped: everything was sent before an answer came.
        int needless = server.Refused - (count - PerSecond);
        Assert.True(
            needless <= count / 10 && server.Passed[^1] <= TimeSpan.FromSeconds(count / PerSecond * 1.6),
            $"{needless} needless, {server.Passed[^1]}");
        Assert.Equal(count, server.Passed.Count);
    }

    private CloseClient Client(LimitedServer server, Action<CloseClientOptions>? configure = null) =>
        Given.Client(server.Handler(), options =>
        {
            options.MaxRetries = 4;
            options.TimeProvider = _time;
            options.Chance = new Random(1).NextDouble;
            configure?.Invoke(options);
        });

    private static IEnumerable<Task<BulkSequenceSubscription>> Sends(CloseClient close, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Given.Subscribe.SendAsync(close))];
}

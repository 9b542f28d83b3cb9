using System.Threading.RateLimiting;

namespace CloseFluent.EndToEnd.Tests;

public sealed class RateLimiterTests
{
    [Fact]
    public async Task Two_clients_share_one_limit()
    {
        using TokenBucketRateLimiter shared = Bucket(permits: 2);
        using World one = new(options => options.RateLimiter = shared);
        using World other = new(options => options.RateLimiter = shared);

        await one.Close.CountAsync(Leads.All);
        await other.Close.CountAsync(Leads.All);
        CloseRateLimitedHereException thrown = await Assert.ThrowsAsync<CloseRateLimitedHereException>(() =>
            World.SubscribeQualified.SendAsync(one.Close));

        Assert.StartsWith(
            "POST /bulk_action/sequence_subscription/ was not sent: the RateLimiter of the options gave no permit. Send it again in",
            thrown.Message);
        Assert.NotNull(thrown.RetryAfter);
        Assert.Single(one.Wire.Requests);
    }

    [Fact]
    public async Task A_permit_of_concurrency_is_given_back_after_the_answer()
    {
        using ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 100 });
        using World world = new(options => options.RateLimiter = limiter);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => world.Close.CountAsync(Leads.All)));

        Assert.Equal(10, world.Wire.Requests.Count);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Waiting_for_a_permit_can_be_cancelled()
    {
        using ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 100 });
        using World world = new(options => options.RateLimiter = limiter);
        using RateLimitLease held = limiter.AttemptAcquire();
        using CancellationTokenSource stop = new();

        Task<MatchCount> counting = world.Close.CountAsync(Leads.All, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => counting);
        Assert.Empty(world.Wire.Requests);
    }

    private static TokenBucketRateLimiter Bucket(int permits) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = permits,
        TokensPerPeriod = permits,
        ReplenishmentPeriod = TimeSpan.FromHours(1),
        QueueLimit = 0,
    });
}

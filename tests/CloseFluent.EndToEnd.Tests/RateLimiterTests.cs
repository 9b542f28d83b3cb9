using System.Threading.RateLimiting;
using CloseFluent.Samples.SharedLimit;
using Microsoft.Extensions.Time.Testing;

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
        CloseRateLimiterRejectedException thrown = await Assert.ThrowsAsync<CloseRateLimiterRejectedException>(() =>
            World.SubscribeQualified.SendAsync(one.Close));

        Assert.StartsWith(
            "POST /bulk_action/sequence_subscription/ was not sent: the RateLimiter of the options gave no permit. Send it again in",
            thrown.Message);
        Assert.NotNull(thrown.RetryAfter);
        Assert.Single(one.Wire.Requests);
    }

    [Fact]
    public async Task A_permit_of_concurrency_is_returned_after_the_response()
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

    [Fact]
    public async Task The_sample_limits_processes_together()
    {
        string file = Path.GetTempFileName();
        try
        {
            // Each process has a limiter of its own; they have the file in common.
            FakeTimeProvider time = new(new DateTimeOffset(2026, 5, 13, 10, 30, 0, TimeSpan.Zero));
            using FileRateLimiter one = new(file, permitsPerSecond: 3, time);
            using FileRateLimiter other = new(file, permitsPerSecond: 3, time);
            using World world = new(options => options.RateLimiter = one);
            using World otherWorld = new(options => options.RateLimiter = other);

            await world.Close.CountAsync(Leads.All);
            await world.Close.CountAsync(Leads.All);
            await otherWorld.Close.CountAsync(Leads.All);
            Task<MatchCount> fourth = world.Close.CountAsync(Leads.All);

            Assert.False(fourth.IsCompleted);
            Assert.False(other.AttemptAcquire().IsAcquired);
            time.Advance(TimeSpan.FromSeconds(1));
            await fourth;
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_sample_makes_its_directory_and_waits_only_for_another_process()
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory();
        try
        {
            string file = Path.Combine(directory.FullName, "limits", "close");
            using FileRateLimiter limiter = new(file, permitsPerSecond: 3, TimeProvider.System);

            Assert.True(limiter.AttemptAcquire().IsAcquired);
            using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                Assert.False(limiter.AttemptAcquire().IsAcquired);
            }

            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
            Assert.Throws<DirectoryNotFoundException>(() => limiter.AttemptAcquire());
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static TokenBucketRateLimiter Bucket(int permits) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = permits,
        TokensPerPeriod = permits,
        ReplenishmentPeriod = TimeSpan.FromHours(1),
        QueueLimit = 0,
    });
}

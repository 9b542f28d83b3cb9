using System.Threading.RateLimiting;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

public sealed class RateLimitedTransportTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Counting _inner = new();
    private int _permitsOut;

    [Theory]
    [InlineData(1.26, "Send it again in 1.3 s, or let the limiter queue more.")]
    [InlineData(null, "Send it again later, or let the limiter queue more.")]
    public async Task Without_a_permit_nothing_is_sent_and_the_lease_is_returned(double? seconds, string hint)
    {
        TimeSpan? wait = seconds is { } known ? TimeSpan.FromSeconds(known) : null;
        RateLimitedTransport transport = Transport(Options(), new Limiter(this, isAcquired: false, wait));

        CloseRateLimiterRejectedException thrown = await Assert.ThrowsAsync<CloseRateLimiterRejectedException>(
            () => Send(transport, Run(Options())));

        Assert.Equal($"GET /me/ was not sent: the RateLimiter of the options gave no permit. {hint}", thrown.Message);
        Assert.Equal((wait, 0, 0), (thrown.RetryAfter, _inner.Tries, _permitsOut));
    }

    [Fact]
    public async Task A_permit_is_held_until_the_response_is_there()
    {
        int held = 0;
        _inner.Outcome = () =>
        {
            held = _permitsOut;
            return new CloseResponse(200);
        };
        RateLimitedTransport transport = Transport(Options(), new Limiter(this, isAcquired: true, null));

        await Send(transport, Run(Options()));

        Assert.Equal((1, 0), (held, _permitsOut));
    }

    [Fact]
    public async Task A_retry_whose_budget_has_ended_is_not_made()
    {
        ClientSettings options = Options();
        RequestActivity run = Run(options);
        RateLimitedTransport transport = Transport(options, null);
        _time.Advance(options.MaxRetryDuration);

        Assert.NotNull(await Send(transport, run));
        run.ReportRetry(503);

        Assert.Null(await Send(transport, run));
        Assert.Equal(1, _inner.Tries);
    }

    [Theory]
    [InlineData(0, 4, 60, false)]
    [InlineData(1, 60, 60, true)]
    [InlineData(1, 61, 60, false)]
    public async Task A_429_holds_others_only_where_it_would_be_retried(int maxRetries, int wait, int longest, bool isHeld)
    {
        ClientSettings options = Options() with { MaxRetries = maxRetries, MaxRetryDelay = TimeSpan.FromSeconds(longest) };
        RateLimitedTransport transport = Transport(options, null);
        _inner.Outcome = () => new CloseResponse(429, default, new Dictionary<string, string> { ["Retry-After"] = $"{wait}" });

        await Send(transport, Run(options));
        RequestActivity next = Run(options);
        Task<CloseResponse?> sending = Send(transport, next);

        Assert.Equal((!isHeld, isHeld), (sending.IsCompleted, next.Request.NeedsRateLimit));
    }

    [Fact]
    public async Task A_response_that_is_not_a_429_holds_nobody()
    {
        RateLimitedTransport transport = Transport(Options(), null);
        _inner.Outcome = () => new CloseResponse(503, default, new Dictionary<string, string> { ["Retry-After"] = "5" });
        await Send(transport, Run(Options()));

        RequestActivity next = Run(Options());

        Assert.True(Send(transport, next).IsCompleted);
        Assert.False(next.Request.NeedsRateLimit);
    }

    [Fact]
    public async Task A_queue_that_is_over_is_forgotten_and_another_group_was_never_held()
    {
        RateLimitedTransport transport = Transport(Options(), null);
        _inner.Outcome = () => new CloseResponse(429, default, new Dictionary<string, string> { ["Retry-After"] = "5" });
        await Send(transport, Run(Options()));
        _inner.Outcome = () => new CloseResponse(200);

        Assert.True(Send(transport, Run(Options(), "/other/")).IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(9));
        RequestActivity[] runs = [Run(Options()), Run(Options())];

        Assert.All(runs, run => Assert.True(Send(transport, run).IsCompleted));
        Assert.All(runs, run => Assert.False(run.Request.NeedsRateLimit));
    }

    [Fact]
    public async Task A_try_that_breaks_lets_the_next_one_through()
    {
        RateLimitedTransport transport = Transport(Options(), null);
        _inner.Outcome = () => new CloseResponse(429, default, new Dictionary<string, string> { ["Retry-After"] = "5" });
        await Send(transport, Run(Options()));
        _inner.Outcome = () => throw new CloseConnectionException("Broken.", requestWasNotSent: false);
        Task<CloseResponse?> broken = Send(transport, Run(Options()));
        Task<CloseResponse?> next = Send(transport, Run(Options()));

        _time.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<CloseConnectionException>(() => broken.WaitAsync(TimeSpan.FromSeconds(10)));
        await Assert.ThrowsAsync<CloseConnectionException>(() => next.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private static RequestActivity Run(ClientSettings options, string path = "/me/") =>
        new(new CloseRequest(HttpMethod.Get, path), options, null);

    private static Task<CloseResponse?> Send(RateLimitedTransport transport, RequestActivity run) =>
        transport.SendAsync(run, CancellationToken.None).AsTask();

    private ClientSettings Options() => OptionsValidation.Validate(
        new CloseClientOptions { ApiKey = Given.ApiKey, TimeProvider = _time, MaxRetries = 4 });

    private RateLimitedTransport Transport(ClientSettings options, RateLimiter? limiter) =>
        new(_inner, new RateLimitGate(options), limiter);

    private sealed class Counting : ICloseTransport
    {
        public int Tries { get; private set; }

        public Func<CloseResponse> Outcome { get; set; } = () => new CloseResponse(200);

        public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
        {
            Tries++;
            return Task.FromResult(Outcome());
        }
    }

    private sealed class Limiter(RateLimitedTransportTests test, bool isAcquired, TimeSpan? wait) : RateLimiter
    {
        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            test._permitsOut += permitCount;
            return new(new Lease(test, isAcquired, wait));
        }
    }

    private sealed class Lease(RateLimitedTransportTests test, bool isAcquired, TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = wait;
            return wait is not null && metadataName == MetadataName.RetryAfter.Name;
        }

        protected override void Dispose(bool disposing)
        {
            test._permitsOut--;
            base.Dispose(disposing);
        }
    }
}

using System.Threading.RateLimiting;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

/// <summary>What is reported of a create that was cancelled.</summary>
public sealed class CanceledRequestTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Reports _reports = new();

    [Fact]
    public async Task Nothing_is_open_before_it_was_sent()
    {
        await _stop.CancelAsync();

        await AssertCanceled(new CannedHandler(() => CannedHandler.Answer(200, Given.Answer())), isOpen: false);
    }

    [Fact]
    public async Task Nothing_is_open_while_it_waits_for_a_permit()
    {
        using ConcurrencyLimiter full = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });
        using RateLimitLease taken = full.AttemptAcquire();

        await AssertCanceled(
            new CannedHandler(() => CannedHandler.Answer(200, Given.Answer())), isOpen: false, options => options.RateLimiter = full);
    }

    [Fact]
    public async Task Nothing_is_open_while_it_waits_after_a_429() =>
        await AssertCanceled(new CannedHandler(() => CannedHandler.Answer(429, "", "Retry-After: 30")), isOpen: false);

    [Fact]
    public async Task Nothing_is_open_while_it_waits_after_a_try_that_never_left()
    {
        using CloseClient close = new(new NeverLeaves(), Options());

        await AssertCanceled(close, isOpen: false);
    }

    [Fact]
    public async Task Nothing_is_open_while_its_credential_is_renewed()
    {
        CannedHandler silent = new(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("It was to be cancelled.");
        });

        await AssertCanceled(silent, isOpen: false, options => (options.ApiKey, options.Credential) =
            (null, CloseCredential.OAuth("app", "secret-of-the-app", new NoStore())));
    }

    [Fact]
    public async Task It_is_open_once_it_was_sent() =>
        await AssertCanceled(
            new CannedHandler(async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                throw new InvalidOperationException("It was to be cancelled.");
            }),
            isOpen: true);

    public void Dispose() => _stop.Dispose();

    private async Task AssertCanceled(CannedHandler handler, bool isOpen, Action<CloseClientOptions>? configure = null)
    {
        CloseClientOptions options = Options();
        configure?.Invoke(options);
        using CloseClient close = new(options, new HttpClient(handler));
        await AssertCanceled(close, isOpen);
    }

    private async Task AssertCanceled(CloseClient close, bool isOpen)
    {
        Task<BulkSequenceSubscription> sending = Given.Subscribe.SendAsync(close, _stop.Token);
        await _stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        CloseRequestReport report = Assert.Single(_reports.AtEnd);
        Assert.True(report.IsCanceled);
        Assert.Equal(isOpen, report.IsOutcomeUnknown);
        Assert.Equal("System.OperationCanceledException", report.ErrorType);
    }

    private CloseClientOptions Options() => new()
    {
        ApiKey = Given.ApiKey,
        TimeProvider = _time,
        Observer = _reports,
    };

    private sealed class Reports : CloseObserver
    {
        public List<CloseRequestReport> AtEnd { get; } = [];

        public override void OnCompleted(CloseRequestReport report) => AtEnd.Add(report);
    }

    private sealed class NeverLeaves : ICloseTransport
    {
        public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken) =>
            throw new CloseConnectionException("No line.", requestWasNotSent: true);
    }

    private sealed class NoStore : ICloseTokenStore
    {
        public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken) =>
            new(new CloseTokens("old-access", "old-refresh", DateTimeOffset.UnixEpoch));

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken) => default;
    }
}

using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

public sealed class RetryTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    public static TheoryData<string?, string, double> Waits => new()
    {
        { "RateLimit: limit=100, remaining=0, reset=3.5", "", 3.5 },
        { "ratelimit: limit=100, remaining=0, reset=4", "", 4 },
        { "RateLimit: nonsense", "", 2 },
        { "RateLimit: reset=-1", "", 2 },
        { "RateLimit: reset=1e400", "", 2 },
        { "Retry-After: 7", "", 7 },
        { "Retry-After: Mon, 02 Mar 2026 09:30:09 GMT", "", 9 },
        { "Retry-After: Mon, 02 Mar 2020 09:30:09 GMT", "", 0 },
        { "Retry-After: soon", "", 2 },
        { null, """{"error":{"rate_reset":0.87}}""", 0.87 },
        { null, """{"error":{"rate_reset":"x"}}""", 2 },
        { null, "Slow down", 2 },
        { null, "", 2 },
    };

    [Theory]
    [MemberData(nameof(Waits))]
    public async Task A_429_says_how_long_to_wait(string? header, string body, double seconds)
    {
        using CloseClient close = Given.Client(
            new CannedHandler(() => CannedHandler.Answer(429, body, header)), options => options.TimeProvider = _time);

        CloseRateLimitException thrown =
            await Assert.ThrowsAsync<CloseRateLimitException>(() => Given.Subscribe.SendAsync(close));

        Assert.Equal(TimeSpan.FromSeconds(seconds), thrown.RetryAfter);
    }

    [Fact]
    public async Task A_create_is_sent_again_after_a_429_and_not_before_the_wait()
    {
        DateTimeOffset start = _time.GetUtcNow();
        List<TimeSpan> sent = [];
        CannedHandler handler = new((_, _) =>
        {
            sent.Add(_time.GetUtcNow() - start);
            return Task.FromResult(sent.Count == 1
                ? CannedHandler.Answer(429, "", "RateLimit: limit=100, remaining=0, reset=5")
                : CannedHandler.Answer(200, Given.Answer()));
        });
        using CloseClient close = Client(handler);

        await Given.PassingTime(_time, Given.Subscribe.SendAsync(close));

        Assert.Equal(2, sent.Count);
        Assert.InRange(sent[1], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(9));
        Assert.Equal(handler.Bodies[0], handler.Bodies[1]);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_reported_instead_of_waited()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(429, "", "Retry-After: 3600"));
        using CloseClient close = Client(handler);

        CloseRateLimitException thrown =
            await Assert.ThrowsAsync<CloseRateLimitException>(() => Given.Subscribe.SendAsync(close));

        Assert.Equal(TimeSpan.FromHours(1), thrown.RetryAfter);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Reading_and_counting_are_repeated_after_a_failed_gateway(int status)
    {
        CannedHandler reading = new(() => CannedHandler.Answer(status), () => CannedHandler.Answer(200, Given.Answer()));
        CannedHandler counting = new(
            () => CannedHandler.Answer(status), () => CannedHandler.Answer(200, """{"count":{"total":3,"limited":0}}"""));
        using CloseClient reader = Client(reading);
        using CloseClient counter = Client(counting);

        await Given.PassingTime(_time, reader.BulkSequenceSubscriptions.GetAsync(Given.Id));
        await Given.PassingTime(_time, counter.CountAsync(Leads.All));

        Assert.Equal(2, reading.Requests.Count);
        Assert.Equal(2, counting.Requests.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_create_is_never_repeated_after_a_fault_of_the_server(int status)
    {
        CannedHandler handler = new(() => CannedHandler.Answer(status));
        using CloseClient close = Client(handler);

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => Given.PassingTime(_time, Given.Subscribe.SendAsync(close)));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_create_is_never_repeated_after_a_broken_connection()
    {
        CannedHandler handler = new((_, _) => throw new HttpRequestException("Broken."));
        using CloseClient close = Client(handler);

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => Given.PassingTime(_time, Given.Subscribe.SendAsync(close)));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Repeating_ends_after_the_number_of_the_options()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(429, "", "Retry-After: 1"));
        using CloseClient close = Client(handler, maxRetries: 2);

        await Assert.ThrowsAsync<CloseRateLimitException>(
            () => Given.PassingTime(_time, Given.Subscribe.SendAsync(close)));

        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait()
    {
        using CancellationTokenSource stop = new();
        CannedHandler handler = new(() => CannedHandler.Answer(429, "", "Retry-After: 30"));
        using CloseClient close = Client(handler);

        Task<BulkSequenceSubscription> sending = Given.Subscribe.SendAsync(close, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Single(handler.Requests);
    }

    private CloseClient Client(CannedHandler handler, int maxRetries = 4) => Given.Client(handler, options =>
    {
        options.MaxRetries = maxRetries;
        options.TimeProvider = _time;
    });
}

namespace CloseFluent.Tests;

/// <summary>Somebody sets the clock ahead or back while a client waits.</summary>
public sealed class ClockStepTests
{
    private readonly SteppingTime _time = new();

    public static TheoryData<int> Hours => new() { -10_000, -1, 1, 10_000 };

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_held_request_waits_neither_longer_nor_shorter(int hours)
    {
        long start = _time.GetTimestamp();
        List<TimeSpan> sent = [];
        CannedHandler handler = new((_, _) =>
        {
            sent.Add(_time.GetElapsedTime(start));
            return Task.FromResult(sent.Count == 1
                ? CannedHandler.Answer(429, "", "RateLimit: limit=1, remaining=0, reset=5")
                : CannedHandler.Answer(200, Given.Answer()));
        });
        using CloseClient close = Client(handler, options => options.MaxRetries = 4);

        await _time.PassAsync(
            async () =>
            {
                Task limited = Given.Subscribe.SendAsync(close);
                _time.Step += TimeSpan.FromHours(hours);
                await Task.WhenAll(limited, Given.Subscribe.SendAsync(close));
            },
            TimeSpan.FromSeconds(10));

        Assert.Equal(3, sent.Count);
        Assert.InRange(sent[1], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5.1));
        Assert.InRange(sent[2], TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(7));
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_running_action_is_waited_for_as_long_as_was_asked(int hours)
    {
        using CloseClient close = Client(new CannedHandler(() => CannedHandler.Answer(200, Given.Answer("processing"))));
        BulkActionWaitOptions options = new() { Timeout = TimeSpan.FromMinutes(5) };
        long start = _time.GetTimestamp();

        await Assert.ThrowsAsync<CloseTimeoutException>(() => _time.PassAsync(
            async () =>
            {
                Task waiting = close.BulkSequenceSubscriptions.WaitAsync(Given.Id, options);
                await Task.Delay(TimeSpan.FromSeconds(30), _time);
                _time.Step += TimeSpan.FromHours(hours);
                await waiting;
            },
            TimeSpan.FromMinutes(6)));

        Assert.InRange(_time.GetElapsedTime(start), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5.1));
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task The_retry_budget_is_neither_longer_nor_shorter(int hours)
    {
        long start = _time.GetTimestamp();
        using CloseClient close = Client(new CannedHandler(() => CannedHandler.Answer(429, "", "Retry-After: 5")), options =>
        {
            options.MaxRetries = 100;
            options.MaxRetryDuration = TimeSpan.FromSeconds(60);
        });

        await Assert.ThrowsAsync<CloseRateLimitException>(() => _time.PassAsync(
            async () =>
            {
                Task sending = Given.Subscribe.SendAsync(close);
                await Task.Delay(TimeSpan.FromSeconds(1), _time);
                _time.Step += TimeSpan.FromHours(hours);
                await sending;
            },
            TimeSpan.FromMinutes(2)));

        Assert.InRange(_time.GetElapsedTime(start), TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(61));
    }

    private CloseClient Client(CannedHandler handler, Action<CloseClientOptions>? configure = null) =>
        Given.Client(handler, options =>
        {
            options.TimeProvider = _time;
            configure?.Invoke(options);
        });
}

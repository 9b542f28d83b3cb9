namespace CloseFluent.Tests;

/// <summary>Just at, and just beyond, what the options allow a retry.</summary>
public sealed class RetryBoundaryTests
{
    private readonly SteppingTime _time = new();
    private readonly Watching _observer = new();

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 5.25)]
    [InlineData(0.5, 4.625)]
    public async Task A_wait_is_what_Close_asked_for_and_up_to_a_quarter_more(double chance, double seconds)
    {
        CloseClientOptions options = Options(chance);

        await RunAsync(options, Limited(4), Success());

        Assert.Equal([seconds], _observer.Waits);
    }

    [Theory]
    [InlineData(4.5, 4.5)]
    [InlineData(5.25, 5.25)]
    [InlineData(6, 5.25)]
    [InlineData(4, 4)]
    public async Task What_is_added_does_not_exceed_the_longest_wait(double longest, double seconds)
    {
        CloseClientOptions options = Options(chance: 1);
        options.MaxRetryDelay = TimeSpan.FromSeconds(longest);

        await RunAsync(options, Limited(4), Success());

        Assert.Equal([seconds], _observer.Waits);
    }

    [Fact]
    public async Task A_wait_of_ours_that_is_longer_than_the_longest_is_waited_all_the_same()
    {
        CloseClientOptions options = Options(chance: 0);
        options.MaxRetryDelay = TimeSpan.FromSeconds(0.5);

        await RunAsync(options, new CloseResponse(503), Success());

        Assert.Equal([1], _observer.Waits);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3.999, false)]
    public async Task A_wait_that_Close_asks_for_is_waited_up_to_the_longest(double longest, bool isRetried)
    {
        CloseClientOptions options = Options(chance: 0);
        options.MaxRetryDelay = TimeSpan.FromSeconds(longest);

        Assert.Equal(isRetried ? 2 : 1, await RunAsync(options, Limited(4), Success()));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3.999, false)]
    public async Task A_wait_that_ends_with_the_budget_is_waited(double budget, bool isRetried)
    {
        CloseClientOptions options = Options(chance: 0);
        options.MaxRetryDuration = TimeSpan.FromSeconds(budget);

        Assert.InRange(await RunAsync(options, Limited(4), Success()), 1, 2);
        Assert.Equal(isRetried ? [4] : [], _observer.Waits);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(408)]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(400)]
    public async Task Another_status_is_not_retried(int status) =>
        Assert.Equal(1, await RunAsync(Options(chance: 0), new CloseResponse(status), Success()));

    [Fact]
    public async Task Each_retry_reports_what_ended_the_try_before_and_nothing_of_those_before_it()
    {
        CloseConnectionException broken = new("Broken.", requestWasNotSent: false, new IOException("The wire was cut."));

        await RunAsync(Options(chance: 0), new CloseResponse(503), broken, new CloseResponse(502), broken, Success());

        Assert.Equal([(503, null), (null, "The wire was cut."), (502, null), (null, "The wire was cut.")], _observer.Causes);
        Assert.Equal([1, 2, 4, 8], _observer.Waits);
    }

    [Fact]
    public async Task A_create_that_certainly_never_left_is_retried()
    {
        CloseConnectionException never = new("Refused.", requestWasNotSent: true);
        Script script = new([never, Success()]);
        using CloseClient close = new(script, Options(chance: 0));

        await _time.PassAsync(() => Given.Subscribe.SendAsync(close), TimeSpan.FromMinutes(1));

        Assert.Equal(2, script.Tries);
    }

    [Fact]
    public async Task A_create_that_may_have_left_is_not_retried()
    {
        Script script = new([new CloseConnectionException("Broken.", requestWasNotSent: false), Success()]);
        using CloseClient close = new(script, Options(chance: 0));

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(
            () => _time.PassAsync(() => Given.Subscribe.SendAsync(close), TimeSpan.FromMinutes(1)));

        Assert.Equal(1, script.Tries);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_before_a_try_makes_none()
    {
        using CancellationTokenSource stop = new();
        Script script = new([Success()]);
        ClientSettings options = OptionsValidation.Validate(Options(chance: 0));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new RetryPolicy(options)
            .SendAsync(new(script, new(options), null), new(Get(), options, null), stop.Token).AsTask());

        Assert.Equal(0, script.Tries);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_during_a_try_reports_no_retry()
    {
        using CancellationTokenSource stop = new();
        Script script = new([new CloseResponse(503)]) { Before = stop.Cancel };
        ClientSettings options = OptionsValidation.Validate(Options(chance: 0));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new RetryPolicy(options)
            .SendAsync(new(script, new(options), null), new(Get(), options, _observer), stop.Token).AsTask());

        Assert.Equal((1, 0), (script.Tries, _observer.Waits.Count));
    }

    [Fact]
    public async Task A_fault_is_thrown_where_the_budget_ends_while_others_are_waited_for()
    {
        CloseConnectionException broken = new("Broken.", requestWasNotSent: false);
        Script script = new([broken, Limited(60), Success()]);
        CloseClientOptions options = Options(chance: 0);
        options.MaxRetryDuration = TimeSpan.FromSeconds(5);
        using CloseClient close = new(script, options);

        CloseConnectionException thrown = await Assert.ThrowsAsync<CloseConnectionException>(() => _time.PassAsync(
            async () =>
            {
                Task first = close.BulkSequenceSubscriptions.GetAsync(Given.Id);
                await Assert.ThrowsAsync<CloseRateLimitException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
                await first;
            },
            TimeSpan.FromMinutes(1)));

        Assert.Same(broken, thrown);
        Assert.Equal(2, script.Tries);
    }

    private static CloseRequest Get() => new(HttpMethod.Get, "/me/");

    private static CloseResponse Limited(int seconds) =>
        new(429, default, new Dictionary<string, string> { ["Retry-After"] = $"{seconds}" });

    private static CloseResponse Success() => new(200, System.Text.Encoding.UTF8.GetBytes(Given.Answer()));

    private CloseClientOptions Options(double chance) =>
        new() { MaxRetries = 4, TimeProvider = _time, Chance = () => chance, Observer = _observer };

    /// <summary>Sends a read and gives the number of tries.</summary>
    private async Task<int> RunAsync(CloseClientOptions options, params object[] outcomes)
    {
        Script script = new(outcomes);
        using CloseClient close = new(script, options);
        try
        {
            await _time.PassAsync(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id), TimeSpan.FromMinutes(1));
        }
        catch (CloseApiException)
        {
            // The tries count.
        }

        return script.Tries;
    }

    /// <summary>Gives one outcome after the other, an exception or a response.</summary>
    private sealed class Script(object[] outcomes) : ICloseTransport
    {
        public int Tries { get; private set; }

        public Action Before { get; init; } = () => { };

        public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
        {
            Before();
            return outcomes[Tries++] is CloseResponse response
                ? Task.FromResult(response)
                : throw (Exception)outcomes[Tries - 1];
        }
    }

    private sealed class Watching : CloseObserver
    {
        private TimeSpan _waited;

        public List<double> Waits { get; } = [];

        public List<(int? Status, string? Reason)> Causes { get; } = [];

        public override void OnRetry(CloseRequestReport report)
        {
            Waits.Add((report.RetryDelay - _waited).TotalSeconds);
            _waited = report.RetryDelay;
            Causes.Add((report.StatusCode, report.Reason));
        }
    }
}

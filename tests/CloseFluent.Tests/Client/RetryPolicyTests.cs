namespace CloseFluent.Tests;

public sealed class RetryPolicyTests
{
    private readonly SteppingTime _time = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fault_that_cannot_pass_is_not_retried(bool requestWasNotSent)
    {
        Script script = new(() => throw new CloseConnectionException("Refused.", requestWasNotSent) { IsPermanent = true });
        using CloseClient close = new(script, Options());

        await Assert.ThrowsAsync<CloseConnectionException>(
            () => _time.PassAsync(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id), TimeSpan.FromSeconds(1)));

        Assert.Equal(1, script.Tries);
    }

    [Fact]
    public async Task A_fault_that_may_pass_is_retried_until_the_options_end_it_and_is_thrown_as_it_was()
    {
        CloseConnectionException broken = new("Broken.", requestWasNotSent: false);
        Script script = new(() => throw broken);
        using CloseClient close = new(script, Options());

        CloseConnectionException thrown = await Assert.ThrowsAsync<CloseConnectionException>(
            () => _time.PassAsync(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id), TimeSpan.FromMinutes(1)));

        Assert.Same(broken, thrown);
        Assert.Equal(5, script.Tries);
    }

    [Fact]
    public async Task Waits_double_after_faults()
    {
        long start = _time.GetTimestamp();
        List<double> tries = [];
        Script script = new(() =>
        {
            tries.Add(Math.Round(_time.GetElapsedTime(start).TotalSeconds));
            return new CloseResponse(503);
        });
        CloseClientOptions options = Options();
        options.Chance = () => 0;
        using CloseClient close = new(script, options);

        await Assert.ThrowsAsync<CloseServerException>(
            () => _time.PassAsync(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id), TimeSpan.FromMinutes(1)));

        Assert.Equal([0, 1, 3, 7, 15], tries);
    }

    [Fact]
    public async Task Nothing_is_under_way_while_a_retry_is_waited_for()
    {
        using CancellationTokenSource stop = new();
        RequestActivity? run = null;
        bool wasUnderWay = false;
        Script script = new(() =>
        {
            wasUnderWay = run!.IsUnderWay;
            return Limited();
        });
        ClientSettings options = OptionsValidation.Validate(Options());
        run = new(Create(), options, null);
        RetryPolicy policy = new(options);

        Task sending = policy.SendAsync(Transport(script, options), run, stop.Token).AsTask();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.True(wasUnderWay);
        Assert.False(run.IsUnderWay);
    }

    [Fact]
    public async Task Nothing_is_under_way_while_a_request_is_held()
    {
        using CancellationTokenSource stop = new();
        Script script = new(Limited);
        ClientSettings options = OptionsValidation.Validate(Options());
        RateLimitedTransport transport = Transport(script, options);
        await transport.SendAsync(new RequestActivity(Create(), options, null), CancellationToken.None);
        RequestActivity held = new(Create(), options, null);

        Task sending = transport.SendAsync(held, stop.Token).AsTask();
        Assert.False(held.IsUnderWay);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.False(held.IsUnderWay);
        Assert.Equal(1, script.Tries);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_try_that_broke_is_under_way_unless_it_certainly_never_left(bool requestWasNotSent)
    {
        ClientSettings options = OptionsValidation.Validate(Options());
        RequestActivity run = new(Create(), options, null);
        RateLimitedTransport transport =
            Transport(new Script(() => throw new CloseConnectionException("Broken.", requestWasNotSent)), options);

        await Assert.ThrowsAsync<CloseConnectionException>(() => transport.SendAsync(run, CancellationToken.None).AsTask());

        Assert.Equal(!requestWasNotSent, run.IsUnderWay);
    }

    private static RateLimitedTransport Transport(Script script, ClientSettings options) =>
        new(script, new RateLimitGate(options), limiter: null);

    private static CloseRequest Create() => new(HttpMethod.Post, "/bulk_action/sequence_subscription/");

    private static CloseResponse Limited() =>
        new(429, default, new Dictionary<string, string> { ["Retry-After"] = "5" });

    private CloseClientOptions Options() => new() { MaxRetries = 4, TimeProvider = _time };

    /// <summary>Gives the same outcome each time.</summary>
    private sealed class Script(Func<CloseResponse> outcome) : ICloseTransport
    {
        public int Tries { get; private set; }

        public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
        {
            Tries++;
            return Task.FromResult(outcome());
        }
    }
}

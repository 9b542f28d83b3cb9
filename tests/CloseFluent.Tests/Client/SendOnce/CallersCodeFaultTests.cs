using System.Threading.RateLimiting;

namespace CloseFluent.Tests.SendOnce;

/// <summary>
/// What a limiter, a token store or a handler of the caller throws is thrown on as it is, and the journal says what is known:
/// nothing was sent, or the outcome is unknown.
/// </summary>
public sealed class CallersCodeFaultTests : IDisposable
{
    private const string Unsent = """{"unsent":true}""";
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, Func<Exception>> s_faults = new()
    {
        ["database"] = () => new IOException("The database is away."),
        ["mistake"] = () => new InvalidOperationException("A mistake."),
        ["time-out"] = () => new TimeoutException("Too slow."),
        ["disposed"] = () => new ObjectDisposedException("limiter"),
        ["network"] = () => new HttpRequestException("No route."),
        ["key"] = () => new KeyNotFoundException("No limiter."),
    };

    private readonly SteppingTime _time = new();
    private readonly TextJournal _journal = new();
    private readonly OnceServer _server;

    public CallersCodeFaultTests() => _server = new OnceServer(_time);

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_limiter_that_throws_before_the_send_leaves_nothing_open(string fault)
    {
        using CloseClient close = Client(options => options.RateLimiter = new Fails(s_faults[fault], permits: 1));

        await AssertThrowsAsync(fault, close);

        Assert.Equal((0, Unsent), (_server.Posts, _journal.Entry));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_limiter_that_throws_before_the_matches_are_counted_leaves_nothing_open(string fault)
    {
        using CloseClient close = Client(options =>
            (options.RateLimiter, options.MaxMatches) = (new Fails(s_faults[fault], permits: 1), 50));

        await AssertThrowsAsync(fault, close);

        Assert.Equal((0, Unsent), (_server.Posts, _journal.Entry));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_limiter_that_throws_before_the_organization_is_read_leaves_the_journal_as_it_was(string fault)
    {
        using CloseClient close = Client(options => options.RateLimiter = new Fails(s_faults[fault], permits: 0));
        SubscribeAction stored = BulkAction.Parse<SubscribeAction>(Given.Subscribe.ToStoredJson(organization: "orga_a"));

        await Assert.ThrowsAsync(s_faults[fault]().GetType(), () => stored.SendOnceAsync(close, _journal));

        Assert.Equal((0, null), (_server.Posts, _journal.Entry));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_limiter_that_throws_in_the_look_after_a_lost_response_leaves_the_outcome_unknown(string fault)
    {
        _server.Creates.Enqueue(OnceServer.Create.AnswerLost);
        using CloseClient close = Client(options => options.RateLimiter = new Fails(s_faults[fault], permits: 2));

        CloseOutcomeUnknownException thrown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => SendAsync(close));

        Assert.Contains("Close's list could not be read: " + s_faults[fault]().Message, thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\"sends\":1", _journal.Entry, StringComparison.Ordinal);
        using CloseClient next = Client();
        await SendAsync(next);
        Assert.Equal((1, 1), (_server.Posts, _server.Made));
    }

    [Fact]
    public async Task A_limiter_that_cancels_by_itself_in_the_look_leaves_the_outcome_unknown()
    {
        _server.Creates.Enqueue(OnceServer.Create.AnswerLost);
        using CloseClient close = Client(
            options => options.RateLimiter = new Fails(() => new OperationCanceledException("Shut down."), permits: 2));

        await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => SendAsync(close));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_store_that_throws_after_the_access_token_was_refused_leaves_nothing_open(string fault)
    {
        CannedHandler refusing = new((request, _) => Task.FromResult(request.Method == HttpMethod.Post
            ? CannedHandler.Answer(401, """{"error":"Unauthorized"}""")
            : CannedHandler.Answer(200, """{"data":[],"has_more":false}""")));
        using CloseClient close = Given.Client(refusing, options =>
            (options.ApiKey, options.Credential) =
                (null, CloseCredential.OAuth("app", "secret-of-the-app", new Store(s_faults[fault]))));

        await Assert.ThrowsAsync(s_faults[fault]().GetType(), () => Given.Subscribe.SendOnceAsync(close, _journal));

        Assert.Equal(Unsent, _journal.Entry);
    }

    [Fact]
    public async Task A_handler_that_disposes_the_body_leaves_nothing_open()
    {
        using CloseClient close = Given.Client(new DisposesBodies { InnerHandler = _server });

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Given.Subscribe.SendOnceAsync(close, _journal));

        Assert.Equal((0, Unsent), (_server.Posts, _journal.Entry));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_the_matches_are_counted_leaves_nothing_open()
    {
        using CancellationTokenSource stop = new();
        using CloseClient close = Given.Client(
            new Counting(stop) { InnerHandler = _server }, options => options.MaxMatches = 50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Given.Subscribe.SendOnceAsync(close, _journal, stop.Token));

        Assert.Equal((0, Unsent), (_server.Posts, _journal.Entry));
    }

    public void Dispose() => _server.Dispose();

    private async Task AssertThrowsAsync(string fault, CloseClient close)
    {
        Exception expected = s_faults[fault]();
        Exception thrown = await Assert.ThrowsAsync(expected.GetType(), () => SendAsync(close));
        Assert.Equal(expected.Message, thrown.Message);
    }

    private Task SendAsync(CloseClient close) =>
        _time.PassAsync(() => Given.Subscribe.SendOnceAsync(close, _journal), s_longest);

    private CloseClient Client(Action<CloseClientOptions>? configure = null) => Given.Client(_server, options =>
    {
        options.TimeProvider = _time;
        configure?.Invoke(options);
    });

    /// <summary>Gives some permits and then throws.</summary>
    private sealed class Fails(Func<Exception> fault, int permits) : RateLimiter
    {
        private int _given;

        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
            _given++ < permits ? new(new Permit()) : throw fault();

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => new Permit();
    }

    private sealed class Permit : RateLimitLease
    {
        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }

    /// <summary>Has tokens once, and then throws.</summary>
    private sealed class Store(Func<Exception> fault) : ICloseTokenStore
    {
        private int _loads;

        public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken) => _loads++ == 0
            ? new(new CloseTokens("access", "refresh", DateTimeOffset.MaxValue))
            : throw fault();

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken) => default;
    }

    private sealed class DisposesBodies : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content?.Dispose();
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Counting(CancellationTokenSource stop) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath.Contains("/search/", StringComparison.Ordinal))
            {
                await stop.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}

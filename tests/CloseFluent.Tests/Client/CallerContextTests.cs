using System.Threading.RateLimiting;
using CloseFluent.Tests.SendOnce;
using static CloseFluent.Tests.SendOnce.OnceServer;

namespace CloseFluent.Tests;

/// <summary>
/// A caller may block its own context (a window, a request of the old ASP.NET) until a send has ended. Nothing may wait for that
/// context then, whichever step of the send is the first that does not end at once.
/// </summary>
public sealed class CallerContextTests
{
    private const int MostSteps = 16;

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    public static TheoryData<string> Situations =>
        ["sent", "with a journal", "response lost", "never arrived", "refused", "answered as another", "sent before", "begun before"];

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Sending_once_never_comes_back_to_the_context_of_its_caller(string situation)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            Assert.Equal((step, 0), (step, await ReturnsToContextAsync(situation, step)));
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Reading_never_comes_back_to_the_context_of_its_caller(int firstStatus)
    {
        for (int step = 0; step < 4; step++)
        {
            SteppingTime time = new();
            Queue<int> statuses = new([firstStatus]);
            CannedHandler answers = new((_, _) => Task.FromResult(
                CannedHandler.Answer(statuses.TryDequeue(out int status) ? status : 200, Given.Answer())));
            using SlowLimiter limiter = new(step == 0 ? time : null);
            using CloseClient close = Given.Client(new YieldingHandler(new YieldingSteps(time, step), answers), options =>
                (options.TimeProvider, options.MaxRetries, options.RateLimiter) = (time, 3, limiter));
            CountingContext context = new();

            await time.PassAsync(
                async () =>
                {
                    // The second one finds the gate closed where the first one was refused.
                    Task first = context.Run(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
                    await Task.WhenAll(first, context.Run(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id)));
                },
                s_longest);

            Assert.Equal((step, 0), (step, context.Posts));
        }
    }

    private static async Task<int> ReturnsToContextAsync(string situation, int yieldingStep)
    {
        SteppingTime time = new();
        YieldingSteps steps = new(time, yieldingStep);
        OnceServer server = new(time);
        TextJournal texts = new();
        using CloseClient close = Given.Client(new YieldingHandler(steps, server), options => options.TimeProvider = time);
        using CloseClient calm = Given.Client(new YieldingHandler(new YieldingSteps(time, -1), server), options => options.TimeProvider = time);
        YieldingJournal? journal = situation == "sent" ? null : new YieldingJournal(steps, texts);
        switch (situation)
        {
            case "response lost":
                server.Creates.Enqueue(Create.AnswerLost);
                break;
            case "never arrived":
                server.Creates.Enqueue(Create.Lost);
                break;
            case "refused":
                server.Creates.Enqueue(Create.Refused);
                break;
            case "answered as another":
                server.Creates.Enqueue(Create.AnsweredAsAnother);
                break;
            case "sent before":
                await Given.Subscribe.SendOnceAsync(calm, texts);
                break;
            case "begun before":
                server.Creates.Enqueue(Create.Lost);
                await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => time.PassAsync(
                    () => Given.Subscribe.SendOnceAsync(calm, new SendOnceOptions { Journal = texts, MaxSends = 1 }), s_longest));
                break;
        }

        CountingContext context = new();
        await time.PassAsync(() => context.Run(() => SendAsync(close, journal)), s_longest);
        return context.Posts;
    }

    private static async Task SendAsync(CloseClient close, ISendJournal? journal)
    {
        SendOnceOptions options = new() { Journal = journal };
        await Given.Subscribe.SendOnceAsync(close, options)
            .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
            .ConfigureAwait(false);
    }

    /// <summary>Permits all, with a clock after a second.</summary>
    private sealed class SlowLimiter(TimeProvider? time) : RateLimiter
    {
        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => new Permit();

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            if (time is not null)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken).ConfigureAwait(false);
            }

            return new Permit();
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
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => Volatile.Read(ref _posts);

        public Task Run(Func<Task> begin)
        {
            SynchronizationContext? before = Current;
            SetSynchronizationContext(this);
            try
            {
                return begin();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }
    }

    /// <summary>Numbers what ends at once, and lets one step end later.</summary>
    private sealed class YieldingSteps(TimeProvider time, int yielding)
    {
        private int _step;

        public Task NextAsync() => _step++ == yielding ? Task.Delay(TimeSpan.FromSeconds(1), time) : Task.CompletedTask;
    }

    private sealed class YieldingHandler(YieldingSteps steps, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await steps.NextAsync().ConfigureAwait(false);
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed class YieldingJournal(YieldingSteps steps, TextJournal texts) : ISendJournal
    {
        public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
        {
            await steps.NextAsync().ConfigureAwait(false);
            return await texts.ReadAsync(cancellationToken).ConfigureAwait(false);
        }

        public async ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
        {
            await steps.NextAsync().ConfigureAwait(false);
            await texts.WriteAsync(entry, cancellationToken).ConfigureAwait(false);
        }
    }
}

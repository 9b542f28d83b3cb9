using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>
/// When a request is sent again: after a 429, which was not carried out; and where repeating can do no harm, after a
/// connection that broke or a gateway that failed. A create is repeated only if it certainly never left.
/// </summary>
internal sealed class RetryPipeline(CheckedOptions options)
{
    private const double LongestJitter = 0.25;
    private static readonly ResiliencePropertyKey<Tries> s_tries = new("CloseFluent.Tries");
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);

    // Made when it is first needed: loading Polly would take a part of every program's start.
    private ResiliencePipeline<CloseResponse>? _pipeline;

    /// <summary>
    /// Sends a request, again where that is due. The first try is made outside of the pipeline, which nearly all requests
    /// then never need; it takes over with the outcome of that try as its own first.
    /// </summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<CloseResponse> SendAsync(
        HoldingTransport transport, RequestRun run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CloseResponse? response = null;
        CloseConnectionException? fault = null;
        try
        {
            response = await transport.SendAsync(run.Request, cancellationToken).ConfigureAwait(false);
            if (!MayRepeat(run.Request, response, null) || cancellationToken.IsCancellationRequested)
            {
                return response;
            }
        }
        catch (CloseConnectionException broken) when (MayRepeat(run.Request, null, broken))
        {
            fault = broken;
        }

        return await RepeatAsync(new Tries(transport, run, response, fault), cancellationToken).ConfigureAwait(false);
    }

    private static ResiliencePipeline<CloseResponse> Create(CheckedOptions options) =>
        new ResiliencePipelineBuilder<CloseResponse> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<CloseResponse>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => new ValueTask<bool>(
                    args.Context.Properties.TryGetValue(s_tries, out Tries? tries)
                    && MayRepeat(tries.Run.Request, args.Outcome.Result, args.Outcome.Exception, options)
                    && Decide(tries.Run, Wait(args.Outcome.Result, args.AttemptNumber, options), options)),
                DelayGenerator = args => new ValueTask<TimeSpan?>(
                    args.Context.Properties.GetValue(s_tries, null!).Run.NextWait),
                OnRetry = args =>
                {
                    args.Context.Properties.GetValue(s_tries, null!).Run.Repeating(args.Outcome.Result?.StatusCode);
                    return default;
                },
            })
            .Build();

    private static bool MayRepeat(
        CloseRequest request, CloseResponse? response, Exception? fault, CheckedOptions options) => (response, fault) switch
    {
        ({ StatusCode: 429 } limited, _) => RateLimitWait.Of(limited, options.TimeProvider) <= options.LongestRetryWait,
        ({ StatusCode: 502 or 503 or 504 }, _) => request.IsRepeatable,
        (_, CloseConnectionException broken) => request.IsRepeatable || broken.CertainlyNeverLeft,
        _ => false,
    };

    // The wait is drawn once, so that what is waited is what the budget was asked about.
    private static bool Decide(RequestRun run, TimeSpan wait, CheckedOptions options)
    {
        run.NextWait = wait;
        return run.Elapsed + wait <= options.RetryBudget;
    }

    private static TimeSpan Wait(CloseResponse? response, int attempt, CheckedOptions options)
    {
        TimeSpan wait = response is { StatusCode: 429 } limited
            ? RateLimitWait.Of(limited, options.TimeProvider)
            : TimeSpan.FromTicks(s_firstWait.Ticks << Math.Min(attempt, 10));
        TimeSpan spread = TimeSpan.FromSeconds(LongestJitter + (wait.TotalSeconds * LongestJitter));
        TimeSpan total = wait + TimeSpan.FromTicks((long)(spread.Ticks * options.Chance()));
        return total < options.LongestRetryWait || wait > options.LongestRetryWait ? total : options.LongestRetryWait;
    }

    private bool MayRepeat(CloseRequest request, CloseResponse? response, Exception? fault) =>
        options.MaxRetries > 0 && MayRepeat(request, response, fault, options);

    private async ValueTask<CloseResponse> RepeatAsync(Tries tries, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(s_tries, tries);
        try
        {
            return await LazyInitializer.EnsureInitialized(ref _pipeline, () => Create(options))!
                .ExecuteAsync(
                    static (context, tries) => tries.NextAsync(context.CancellationToken),
                    context,
                    tries)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>The tries of one request, of which the first was made already.</summary>
    private sealed class Tries(
        HoldingTransport transport, RequestRun run, CloseResponse? firstResponse, CloseConnectionException? firstFault)
    {
        private bool _isFirstTold;

        public RequestRun Run { get; } = run;

        public ValueTask<CloseResponse> NextAsync(CancellationToken cancellationToken)
        {
            if (_isFirstTold)
            {
                return transport.SendAsync(Run.Request, cancellationToken);
            }

            _isFirstTold = true;
            if (firstFault is not null)
            {
                ExceptionDispatchInfo.Capture(firstFault).Throw();
            }

            return new ValueTask<CloseResponse>(firstResponse!);
        }
    }
}

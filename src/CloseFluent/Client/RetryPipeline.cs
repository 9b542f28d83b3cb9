using Polly;
using Polly.Retry;

namespace CloseFluent;

/// <summary>
/// When a request is sent again: after a 429, which was not carried out; and where repeating can do no harm, after a connection
/// that broke or a gateway that failed. A create is repeated only if it certainly never left.
/// </summary>
internal static class RetryPipeline
{
    private const double LongestJitter = 0.25;
    private static readonly ResiliencePropertyKey<RequestRun> s_run = new("CloseFluent.Run");
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);

    public static ResiliencePipeline<CloseResponse> Create(CheckedOptions options)
    {
        if (options.MaxRetries == 0)
        {
            return ResiliencePipeline<CloseResponse>.Empty;
        }

        return new ResiliencePipelineBuilder<CloseResponse> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<CloseResponse>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => new ValueTask<bool>(
                    args.Context.Properties.TryGetValue(s_run, out RequestRun? run)
                    && MayRepeat(run.Request, args.Outcome, options)
                    && Decide(run, Wait(args.Outcome, args.AttemptNumber, options), options)),
                DelayGenerator = args => new ValueTask<TimeSpan?>(
                    args.Context.Properties.GetValue(s_run, null!).NextWait),
                OnRetry = args =>
                {
                    args.Context.Properties.GetValue(s_run, null!).Repeating(args.Outcome.Result?.StatusCode);
                    return default;
                },
            })
            .Build();
    }

    public static async Task<CloseResponse> SendAsync(
        this ResiliencePipeline<CloseResponse> pipeline,
        ICloseTransport transport,
        RequestRun run,
        CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(s_run, run);
        try
        {
            return await pipeline
                .ExecuteAsync(
                    static async (context, state) => await state.transport
                        .SendAsync(state.request, context.CancellationToken)
                        .ConfigureAwait(false),
                    context,
                    (transport, request: run.Request))
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    // The wait is drawn once, so that what is waited is what the budget was asked about.
    private static bool Decide(RequestRun run, TimeSpan wait, CheckedOptions options)
    {
        run.NextWait = wait;
        return options.TimeProvider.GetUtcNow() + wait - run.Started <= options.RetryBudget;
    }

    private static bool MayRepeat(CloseRequest request, Outcome<CloseResponse> outcome, CheckedOptions options) => outcome switch
    {
        { Result: { StatusCode: 429 } limited } =>
            RateLimitWait.Of(limited, options.TimeProvider) <= options.LongestRetryWait,
        { Result.StatusCode: 502 or 503 or 504 } => request.IsRepeatable,
        { Exception: CloseConnectionException broken } => request.IsRepeatable || broken.CertainlyNeverLeft,
        _ => false,
    };

    private static TimeSpan Wait(Outcome<CloseResponse> outcome, int attempt, CheckedOptions options)
    {
        TimeSpan wait = outcome.Result is { StatusCode: 429 } limited
            ? RateLimitWait.Of(limited, options.TimeProvider)
            : TimeSpan.FromTicks(s_firstWait.Ticks << Math.Min(attempt, 10));
        TimeSpan spread = TimeSpan.FromSeconds(LongestJitter + (wait.TotalSeconds * LongestJitter));
        TimeSpan total = wait + TimeSpan.FromTicks((long)(spread.Ticks * options.Chance()));
        return total < options.LongestRetryWait || wait > options.LongestRetryWait ? total : options.LongestRetryWait;
    }
}

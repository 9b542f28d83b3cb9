using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;

namespace CloseFluent;

/// <summary>
/// The tries after the first, by the rules of <see cref="RetryRules"/>: a resilience pipeline, which takes over with the outcome
/// of the first try as its own first.
/// </summary>
internal sealed class Repetition(CheckedOptions options)
{
    private static readonly ResiliencePropertyKey<Tries> s_tries = new("CloseFluent.Tries");

    private readonly ResiliencePipeline<CloseResponse> _pipeline = Create(options);

    public async ValueTask<CloseResponse> GoOnAsync(
        HoldingTransport transport,
        RequestRun run,
        CloseResponse? response,
        CloseConnectionException? fault,
        CancellationToken cancellationToken)
    {
        Tries tries = new(transport, run, response, fault);
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(s_tries, tries);
        try
        {
            return await _pipeline
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

    private static ResiliencePipeline<CloseResponse> Create(CheckedOptions options) =>
        new ResiliencePipelineBuilder<CloseResponse> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<CloseResponse>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => new ValueTask<bool>(
                    args.Context.Properties.TryGetValue(s_tries, out Tries? tries)
                    && RetryRules.MayRepeat(tries.Run.Request, args.Outcome.Result, args.Outcome.Exception, options)
                    && RetryRules.HasTime(tries.Run, args.Outcome.Result, args.AttemptNumber, options)),
                DelayGenerator = args => new ValueTask<TimeSpan?>(
                    args.Context.Properties.GetValue(s_tries, null!).Run.NextWait),
                OnRetry = args =>
                {
                    args.Context.Properties.GetValue(s_tries, null!).Run
                        .Repeating(args.Outcome.Result?.StatusCode, args.Outcome.Exception);
                    return default;
                },
            })
            .Build();

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
                return transport.SendAsync(Run, cancellationToken);
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

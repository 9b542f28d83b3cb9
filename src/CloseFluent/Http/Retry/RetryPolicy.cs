using System.Runtime.ExceptionServices;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>
/// Sends a request, and again where that is due: after a 429, which was not carried out; and where repeating can do no harm,
/// after a connection that broke or a gateway that failed. A create is retried only if it certainly never left; a fault that
/// cannot pass is not retried at all.
/// </summary>
internal sealed class RetryPolicy(ClientSettings options)
{
    private const double LongestJitter = 0.25;
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<CloseResponse> SendAsync(
        RateLimitedTransport transport, RequestActivity run, CancellationToken cancellationToken)
    {
        CloseResponse? last = null;
        CloseConnectionException? lastFault = null;
        for (int retry = 0; ; retry++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                CloseResponse? response = await transport.SendAsync(run, cancellationToken).ConfigureAwait(false);
                if (response is null)
                {
                    break;
                }

                last = response;
                lastFault = null;
                if (!ShouldRetry(run, response, null, retry))
                {
                    return response;
                }
            }
            catch (CloseConnectionException fault) when (ShouldRetry(run, null, fault, retry))
            {
                last = null;
                lastFault = fault;
            }

            cancellationToken.ThrowIfCancellationRequested();
            run.ReportRetry(last?.StatusCode, lastFault);
            await options.TimeProvider.Wait(run.NextWait, cancellationToken).ConfigureAwait(false);
        }

        // The retry budget ended before the next try could begin, so the outcome of the last one is final.
        if (lastFault is not null)
        {
            ExceptionDispatchInfo.Capture(lastFault).Throw();
        }

        return last!;
    }

    private bool ShouldRetry(RequestActivity run, CloseResponse? response, CloseConnectionException? fault, int retry)
    {
        if (retry >= options.MaxRetries || !MayRetry(run.Request, response, fault))
        {
            return false;
        }

        // Drawn once, so that what is waited is what the budget was asked about.
        run.NextWait = NextWait(response, retry);
        return run.NextWait <= run.RemainingDuration;
    }

    private bool MayRetry(CloseRequest request, CloseResponse? response, CloseConnectionException? fault) =>
        (response, fault) switch
        {
            ({ StatusCode: 429 } limited, _) => limited.RetryAfter(options.TimeProvider) <= options.MaxRetryDelay,
            ({ StatusCode: 502 or 503 or 504 }, _) => request.IsIdempotent,
            (_, { IsPermanent: false } broken) => request.IsIdempotent || broken.RequestWasNotSent,
            _ => false,
        };

    private TimeSpan NextWait(CloseResponse? response, int retry)
    {
        TimeSpan wait = response is { StatusCode: 429 } limited
            ? limited.RetryAfter(options.TimeProvider)
            : TimeSpan.FromTicks(s_firstWait.Ticks << Math.Min(retry, 10));
        TimeSpan spread = TimeSpan.FromSeconds(LongestJitter + (wait.TotalSeconds * LongestJitter));
        TimeSpan total = wait + TimeSpan.FromTicks((long)(spread.Ticks * options.Chance()));
        return total < options.MaxRetryDelay || wait > options.MaxRetryDelay ? total : options.MaxRetryDelay;
    }
}

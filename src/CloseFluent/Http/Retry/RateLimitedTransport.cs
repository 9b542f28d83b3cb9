using System.Globalization;
using System.Threading.RateLimiting;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>Lets each try of a request pass the gate of its endpoint group and the user's limiter first.</summary>
internal sealed class RateLimitedTransport(ICloseTransport inner, RateLimitGate gate, RateLimiter? limiter)
{
    /// <summary>
    /// Creates one try. Null where it is a retry whose budget ended while it was held, so that it was not made.
    /// </summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<CloseResponse?> SendAsync(RequestActivity run, CancellationToken cancellationToken)
    {
        RateLimitQueue? queue = await gate.EnterAsync(run, cancellationToken).ConfigureAwait(false);
        CloseResponse? response = null;
        try
        {
            if (run.IsRetryTooLate)
            {
                return null;
            }

            // The permit is held until the response is there, so that a limiter of concurrency works too.
            using RateLimitLease? permit = limiter is null
                ? null
                : await PermitAsync(run.Request, limiter, cancellationToken).ConfigureAwait(false);
            run.TryBegan();
            response = await inner.SendAsync(run.Request, cancellationToken).ConfigureAwait(false);
            run.TryEnded();
            return response;
        }
        catch (CloseConnectionException fault) when (fault.RequestWasNotSent)
        {
            run.TryEnded();
            throw;
        }
        finally
        {
            gate.Leave(run.Request, queue, response);
        }
    }

    private static async ValueTask<RateLimitLease> PermitAsync(
        CloseRequest request, RateLimiter limiter, CancellationToken cancellationToken)
    {
        RateLimitLease permit = await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (permit.IsAcquired)
        {
            return permit;
        }

        TimeSpan? retryAfter = permit.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? wait : null;
        permit.Dispose();
        string hint = retryAfter is { } known
            ? string.Format(CultureInfo.InvariantCulture, "Send it again in {0:0.#} s", known.TotalSeconds)
            : "Send it again later";
        throw new CloseRateLimiterRejectedException(
            $"{request} was not sent: the RateLimiter of the options gave no permit. {hint}, or let the limiter queue more.",
            retryAfter);
    }
}

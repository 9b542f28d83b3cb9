using System.Globalization;
using System.Threading.RateLimiting;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>Lets each try of a request pass the user's limiter and the hold-back of its endpoint group first.</summary>
internal sealed class HoldingTransport(ICloseTransport inner, HoldBack holdBack, RateLimiter? limiter)
{
    public ValueTask<CloseResponse> SendAsync(RequestRun run, CancellationToken cancellationToken) => limiter is null
        ? SendFreelyAsync(run, cancellationToken)
        : SendPermittedAsync(run, limiter, cancellationToken);

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<CloseResponse> SendFreelyAsync(RequestRun run, CancellationToken cancellationToken)
    {
        await holdBack.BeforeAsync(run.Request, cancellationToken).ConfigureAwait(false);
        return await TryAsync(run, cancellationToken).ConfigureAwait(false);
    }

    // The permit is held until the answer is there, so that a limiter of concurrency works too.
    private async ValueTask<CloseResponse> SendPermittedAsync(
        RequestRun run, RateLimiter limiter, CancellationToken cancellationToken)
    {
        await holdBack.BeforeAsync(run.Request, cancellationToken).ConfigureAwait(false);
        using RateLimitLease permit = await PermitAsync(run.Request, limiter, cancellationToken).ConfigureAwait(false);
        return await TryAsync(run, cancellationToken).ConfigureAwait(false);
    }

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<CloseResponse> TryAsync(RequestRun run, CancellationToken cancellationToken)
    {
        run.TryBegan();
        try
        {
            CloseResponse response = await inner.SendAsync(run.Request, cancellationToken).ConfigureAwait(false);
            run.TryEnded();
            holdBack.After(run.Request, response);
            return response;
        }
        catch (CloseConnectionException fault) when (fault.CertainlyNeverLeft)
        {
            run.TryEnded();
            throw;
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
        throw new CloseRateLimitedHereException(
            $"{request} was not sent: the RateLimiter of the options gave no permit. {hint}, or let the limiter queue more.",
            retryAfter);
    }
}

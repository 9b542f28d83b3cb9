using System.Globalization;
using System.Threading.RateLimiting;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>Lets each try of a request pass the user's limiter and the hold-back of its endpoint group first.</summary>
internal sealed class HoldingTransport(ICloseTransport inner, HoldBack holdBack, RateLimiter? limiter)
{
    public ValueTask<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken) => limiter is null
        ? SendFreelyAsync(request, cancellationToken)
        : SendPermittedAsync(request, limiter, cancellationToken);

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<CloseResponse> SendFreelyAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        await holdBack.BeforeAsync(request, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
        holdBack.After(request, response);
        return response;
    }

    // The permit is held until the answer is there, so that a limiter of concurrency works too.
    private async ValueTask<CloseResponse> SendPermittedAsync(
        CloseRequest request, RateLimiter limiter, CancellationToken cancellationToken)
    {
        await holdBack.BeforeAsync(request, cancellationToken).ConfigureAwait(false);
        using RateLimitLease permit = await PermitAsync(request, limiter, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
        holdBack.After(request, response);
        return response;
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

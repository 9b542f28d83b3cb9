#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>
/// Sends a request, again where that is due. The first try is made by itself; nearly all requests never need another.
/// </summary>
internal sealed class RetryPipeline(CheckedOptions options)
{
    // Made when it is first needed: loading Polly would take a part of every program's start.
    private Repetition? _repetition;

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
            response = await transport.SendAsync(run, cancellationToken).ConfigureAwait(false);
            if (!MayRepeat(run.Request, response, null) || cancellationToken.IsCancellationRequested)
            {
                return response;
            }
        }
        catch (CloseConnectionException broken) when (MayRepeat(run.Request, null, broken))
        {
            fault = broken;
        }

        return await RepeatAsync(transport, run, response, fault, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<CloseResponse> RepeatAsync(
        HoldingTransport transport,
        RequestRun run,
        CloseResponse? response,
        CloseConnectionException? fault,
        CancellationToken cancellationToken) =>
        LazyInitializer.EnsureInitialized(ref _repetition, () => new Repetition(options))!
            .GoOnAsync(transport, run, response, fault, cancellationToken);

    private bool MayRepeat(CloseRequest request, CloseResponse? response, CloseConnectionException? fault) =>
        options.MaxRetries > 0 && RetryRules.MayRepeat(request, response, fault, options);
}

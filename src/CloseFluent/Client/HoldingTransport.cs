namespace CloseFluent;

/// <summary>Lets each try of a request pass the hold-back of its endpoint group first.</summary>
internal sealed class HoldingTransport(ICloseTransport inner, HoldBack holdBack) : ICloseTransport
{
    public async Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        await holdBack.BeforeAsync(request, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
        holdBack.After(request, response);
        return response;
    }
}

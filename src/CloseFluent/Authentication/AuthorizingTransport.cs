namespace CloseFluent;

/// <summary>Adds the credential to each request, and renews it once where Close refused it.</summary>
internal sealed class AuthorizingTransport(FlurlTransport transport, CloseCredential credential, TokenExchange exchange, TimeProvider time)
    : ICloseTransport
{
    public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        // Before a credential is renewed for it, which is a request of its own.
        FlurlTransport.RefuseInsideHttpTest(request);
        return credential.FixedHeader is { } header
            ? transport.SendAsync(request, header, cancellationToken)
            : SendRenewedAsync(request, cancellationToken);
    }

    private async Task<CloseResponse> SendRenewedAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        string authorization = await RenewedHeaderAsync(request, null, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await transport.SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != 401)
        {
            return response;
        }

        // What was refused for its credential was not carried out, so even a create may be sent again.
        authorization = await RenewedHeaderAsync(request, authorization, cancellationToken).ConfigureAwait(false);
        return await transport.SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
    }

    // Whatever ends the renewal, a store that throws for example, ends a request that is not under way.
    private async ValueTask<string> RenewedHeaderAsync(
        CloseRequest request, string? refused, CancellationToken cancellationToken)
    {
        request.WasNotSent = true;
        string header =
            await credential.RenewedHeaderAsync(refused, exchange, time, cancellationToken).ConfigureAwait(false);
        request.WasNotSent = false;
        return header;
    }
}

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
        string authorization = await RenewedHeaderAsync(null, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await transport.SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != 401)
        {
            return response;
        }

        // What was refused for its credential was not carried out, so even a create may be sent again.
        authorization = await RenewedHeaderAsync(authorization, cancellationToken).ConfigureAwait(false);
        return await transport.SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<string> RenewedHeaderAsync(string? refused, CancellationToken cancellationToken) =>
        credential.RenewedHeaderAsync(refused, exchange, time, cancellationToken);
}

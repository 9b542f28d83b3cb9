using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// An OAuth app: where users are sent to authorize it, and what becomes of the code that they come back with. The tokens are
/// then used by <see cref="CloseCredential.OAuth"/>.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/oauth-authentication"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CloseOAuthApp : IDisposable
{
    private readonly string _clientId;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _clientSecret;

    private readonly ClientSettings _options;
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private bool _isDisposed;

    /// <summary>Creates an app with the id and secret that Close shows for it.</summary>
    /// <param name="clientId">The id of the OAuth app.</param>
    /// <param name="clientSecret">Its secret. Read it from configuration, never from source.</param>
    /// <param name="options">
    /// Addresses, timeout and clock; the rest does not count, and no credential is needed. Null for the defaults.
    /// </param>
    /// <param name="httpClient">An HttpClient to use, which is not disposed; null for one of its own.</param>
    /// <exception cref="ArgumentException">
    /// Id or secret is null, blank, or holds white space; or an option is out of range; the message names it.
    /// </exception>
    public CloseOAuthApp(
        [ArgumentKind(ArgumentKind.ClientId)] string clientId,
        [ArgumentKind(ArgumentKind.ClientSecret)] string clientSecret,
        CloseClientOptions? options = null,
        HttpClient? httpClient = null)
    {
        SecretText.Require(ArgumentKind.ClientId, clientId, nameof(clientId));
        SecretText.Require(ArgumentKind.ClientSecret, clientSecret, nameof(clientSecret));
        _clientId = clientId;
        _clientSecret = clientSecret;
        _options = OptionsValidation.Validate(options ?? new CloseClientOptions());
        _httpClient = httpClient ?? HttpClients.Create();
        _ownsHttpClient = httpClient is null;
    }

    /// <summary>
    /// Returns the address to send a user to. Close sends the user back to the app's redirect address with <c>?code=…</c>, or
    /// with <c>?error=access_denied</c>.
    /// </summary>
    /// <param name="state">
    /// A value that cannot be guessed, kept in the user's session; whoever comes back without it did not start here. It is
    /// sent as OAuth 2 has it. Null for none.
    /// </param>
    public Uri GetAuthorizationUri(string? state = null)
    {
        Uri address = _options.AuthorizationPage ?? CloseAddresses.Authorizing(_options.BaseAddress);
        string query = $"?client_id={Uri.EscapeDataString(_clientId)}&response_type=code";
        return new Uri(address, state is null ? query : $"{query}&state={Uri.EscapeDataString(state)}");
    }

    /// <summary>
    /// Exchanges the code that a user came back with for the first tokens. If Close's response has a refresh token but no
    /// access token that can be used, the tokens have ended already, and are renewed when they are first used.
    /// </summary>
    /// <param name="code">The code, which counts once.</param>
    /// <param name="cancellationToken">Stops the call; the code may be used up by then.</param>
    /// <returns>What Close returned.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, blank, or holds white space.</exception>
    /// <exception cref="CloseAuthenticationException">Close refused the code, or the app's id and secret.</exception>
    /// <exception cref="CloseConnectionException">No response with tokens came; let the user authorize again.</exception>
    /// <exception cref="ObjectDisposedException">The app was disposed.</exception>
    public Task<CloseAuthorizationResult> ExchangeAsync(
        [ArgumentKind(ArgumentKind.AuthorizationCode)] string code, CancellationToken cancellationToken = default)
    {
        SecretText.Require(ArgumentKind.AuthorizationCode, code, nameof(code));
        return Endpoint(code).ExchangeAsync(_clientId, _clientSecret, code, cancellationToken);
    }

    /// <summary>
    /// Revokes tokens, for example when a customer leaves: first the refresh token, then the access token.
    /// </summary>
    /// <param name="tokens">The tokens of the authorization.</param>
    /// <param name="cancellationToken">Stops the call; revoking again does no harm.</param>
    /// <exception cref="CloseAuthenticationException">Close refused the app's id and secret.</exception>
    /// <exception cref="CloseConnectionException">No response came; revoke again.</exception>
    /// <exception cref="ObjectDisposedException">The app was disposed.</exception>
    public async Task RevokeAsync(CloseTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        TokenEndpoint endpoint = Endpoint(tokens.RefreshToken, tokens.AccessToken);
        await endpoint
            .RevokeAsync(_clientId, _clientSecret, tokens.RefreshToken, cancellationToken)
            .ConfigureAwait(false);
        await endpoint
            .RevokeAsync(_clientId, _clientSecret, tokens.AccessToken, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Returns which app it is, and not its secret.</summary>
    public override string ToString() => $"OAuth app {_clientId} (secret hidden)";

    /// <summary>Closes the connections of its own HttpClient; one that was passed is left alone.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    private TokenEndpoint Endpoint(params string[] secrets)
    {
        FlurlTransport.RefuseInsideHttpTest("A request of an OAuth app");
        return new TokenEndpoint(
            _isDisposed ? throw new ObjectDisposedException(nameof(CloseOAuthApp)) : _httpClient,
            _options.BaseAddress,
            _options.Timeout,
            _options.TimeProvider,
            new Redaction([_clientSecret, .. secrets]).Hide);
    }
}

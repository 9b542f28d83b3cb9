using System.Diagnostics;
using System.Text;

namespace CloseFluent;

/// <summary>
/// What proves to Close who is asking. It can be passed on, but not read: no property, text or debugger view shows it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CloseCredential
{
    private const string Bearer = "Bearer ";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Redaction _redaction;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _header;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly OAuthSession? _session;

    private CloseCredential(CredentialKind kind, string header, params string[] secrets)
    {
        Kind = kind;
        _header = header;
        _redaction = new Redaction(secrets);
    }

    private CloseCredential(OAuthSession session)
        : this(CredentialKind.OAuth, string.Empty) =>
        _session = session;

    /// <summary>An API key of one user in one organization, sent as HTTP Basic.</summary>
    /// <param name="apiKey">
    /// The key as Close showed it once, <c>api_…</c>. Read it from configuration, never from source.
    /// </param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="apiKey"/> is null, blank, or holds white space or a colon.
    /// </exception>
    /// <remarks>See <see href="https://developer.close.com/api/overview/api-key-authentication"/>.</remarks>
    public static CloseCredential ApiKey([ArgumentKind(ArgumentKind.ApiKey)] string apiKey)
    {
        SecretText.Require(ArgumentKind.ApiKey, apiKey, nameof(apiKey));
        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(apiKey + ":"));
        return new CloseCredential(CredentialKind.ApiKey, "Basic " + encoded, encoded, apiKey);
    }

    /// <summary>An OAuth 2 access token, sent as HTTP Bearer.</summary>
    /// <param name="accessToken">The token that Close gave out; it lives about an hour.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException"><paramref name="accessToken"/> is null, blank, or holds white space.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/overview/oauth-authentication"/>.</remarks>
    public static CloseCredential AccessToken([ArgumentKind(ArgumentKind.AccessToken)] string accessToken)
    {
        SecretText.Require(ArgumentKind.AccessToken, accessToken, nameof(accessToken));
        return new CloseCredential(CredentialKind.AccessToken, Bearer + accessToken, accessToken);
    }

    /// <summary>
    /// OAuth 2 tokens that are renewed: a minute before the access token ends, and once after Close refused it. Keep the
    /// credential and hand it to every client of the organization, so that they renew once between them.
    /// </summary>
    /// <param name="clientId">The id of the OAuth app.</param>
    /// <param name="clientSecret">Its secret. Read it from configuration, never from source.</param>
    /// <param name="store">
    /// Where the tokens are kept. New ones are saved there before anything uses them, whatever else the response contains. A
    /// refresh token that was revoked, and for which no other process saves another within ten seconds, ends in
    /// <see cref="CloseAuthenticationException"/>.
    /// </param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">Id or secret is null, blank, or holds white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/overview/oauth-authentication"/>.</remarks>
    public static CloseCredential OAuth(
        [ArgumentKind(ArgumentKind.ClientId)] string clientId,
        [ArgumentKind(ArgumentKind.ClientSecret)] string clientSecret,
        ICloseTokenStore store)
    {
        SecretText.Require(ArgumentKind.ClientId, clientId, nameof(clientId));
        SecretText.Require(ArgumentKind.ClientSecret, clientSecret, nameof(clientSecret));
        ArgumentNullException.ThrowIfNull(store);
        return new CloseCredential(new OAuthSession(clientId, clientSecret, store));
    }

    /// <summary>Returns of which kind the credential is, and nothing else.</summary>
    public override string ToString() => Kind switch
    {
        CredentialKind.ApiKey => "API key (hidden)",
        CredentialKind.AccessToken => "access token (hidden)",
        _ => "OAuth tokens (hidden)",
    };

    /// <summary>What messages call it.</summary>
    internal CredentialKind Kind { get; }

    /// <summary>The header of every request, where it is always the same; else null.</summary>
    internal string? FixedHeader => _session is null ? _header : null;

    /// <summary>The header of a request where it changes, and another than one that Close refused.</summary>
    internal async ValueTask<string> RenewedHeaderAsync(
        string? refused, TokenExchange exchange, TimeProvider time, CancellationToken cancellationToken)
    {
        string token = await _session!
            .AccessTokenAsync(refused?.Substring(Bearer.Length), exchange, time, cancellationToken)
            .ConfigureAwait(false);
        return Bearer + token;
    }

    /// <summary>Takes the credential out of a text that a server echoed.</summary>
    internal string Redact(string text) => (_session?.Redaction ?? _redaction).Hide(text);
}

using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// The tokens of one authorization: what <see cref="ICloseTokenStore"/> keeps. They can be read, since they must be stored,
/// but no text of this object shows them.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/oauth-authentication"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CloseTokens
{
    // Fits into a header, and is refused there.
    private const string NoAccessToken = "no-access-token";

    /// <summary>Puts tokens together, as they came from Close or from a store.</summary>
    /// <param name="accessToken">What requests carry.</param>
    /// <param name="refreshToken">What the next tokens are asked for with; it counts once. Any text that Close gave.</param>
    /// <param name="expiresAt">When the access token ends; the moment of its response plus <c>expires_in</c>
    /// seconds.</param>
    /// <exception cref="ArgumentException">
    /// A token is null or blank, or the access token holds white space or characters that no header takes.
    /// </exception>
    public CloseTokens(
        [ArgumentKind(ArgumentKind.AccessToken)] string accessToken,
        [ArgumentKind(ArgumentKind.RefreshToken)] string refreshToken,
        DateTimeOffset expiresAt)
    {
        SecretText.Require(ArgumentKind.AccessToken, accessToken, nameof(accessToken));
        SecretText.Require(ArgumentKind.RefreshToken, refreshToken, nameof(refreshToken));
        AccessToken = accessToken;
        RefreshToken = refreshToken;
        ExpiresAt = expiresAt;
    }

    /// <summary>What requests carry.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string AccessToken { get; }

    /// <summary>What the next tokens are asked for with. Close revokes it as soon as it has been used.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string RefreshToken { get; }

    /// <summary>When the access token ends.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Gets whether there is an access token, even if it has ended.</summary>
    internal bool HasAccess => AccessToken != NoAccessToken;

    /// <summary>Returns when the access token ends, and nothing else.</summary>
    public override string ToString() => FormattableString.Invariant($"tokens until {ExpiresAt:u} (hidden)");

    /// <summary>
    /// A refresh token that came without an access token that can be used. It is kept all the same, since Close has revoked
    /// the one before; the next request renews these.
    /// </summary>
    internal static CloseTokens WithoutAccess(string refreshToken) =>
        new(NoAccessToken, refreshToken, DateTimeOffset.FromUnixTimeSeconds(0));
}

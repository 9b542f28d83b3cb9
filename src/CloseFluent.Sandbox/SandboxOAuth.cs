namespace CloseFluent.Sandbox;

/// <summary>
/// The OAuth app that a sandbox knows. Its endpoints are <c>/oauth2/authorize/</c>, <c>/oauth2/token/</c> and
/// <c>/oauth2/revoke/</c>.
/// </summary>
public static class SandboxOAuth
{
    /// <summary>The id of the app.</summary>
    public const string ClientId = "oa2client_sandbox";

    /// <summary>The secret of the app.</summary>
    public const string ClientSecret = "oa2secret_sandbox";

    /// <summary>Where a user is sent back to with the code, or with <c>error=access_denied</c>.</summary>
    public const string RedirectAddress = "http://localhost/authorized";

    /// <summary>The code that an authorization gave; it can be exchanged once.</summary>
    public const string Code = "oa2code_sandbox";

    /// <summary>A refresh token of an earlier authorization; it can be used once, like every refresh token.</summary>
    public const string RefreshToken = "oa2refresh_sandbox";

    /// <summary>How long an access token lives: one hour.</summary>
    public static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromHours(1);
}

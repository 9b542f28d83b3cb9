namespace CloseFluent;

/// <summary>What a user's authorization of an OAuth app gave: the first tokens, and for whom they count.</summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/oauth-authentication"/>.</remarks>
public sealed class CloseAuthorizationResult
{
    internal CloseAuthorizationResult(CloseTokens tokens, OrganizationId? organizationId, UserId? userId, string? scope)
    {
        Tokens = tokens;
        OrganizationId = organizationId;
        UserId = userId;
        Scope = scope;
    }

    /// <summary>
    /// The tokens: save them in the <see cref="ICloseTokenStore"/> of this organization before anything else.
    /// </summary>
    public CloseTokens Tokens { get; }

    /// <summary>The organization that the user chose; null where Close did not say.</summary>
    public OrganizationId? OrganizationId { get; }

    /// <summary>The user in whose name requests are made; null where Close did not say.</summary>
    public UserId? UserId { get; }

    /// <summary>What was allowed, for example <c>all.full_access offline_access</c>; null where Close did not say.</summary>
    public string? Scope { get; }

    /// <summary>Returns for whom the tokens are valid, and none of them.</summary>
    public override string ToString() => $"authorization of {UserId} in {OrganizationId} (tokens hidden)";
}

namespace CloseFluent;

/// <summary>What a request carries as a credential, so that a message speaks of nothing else.</summary>
internal enum CredentialKind
{
    /// <summary>An API key.</summary>
    ApiKey,

    /// <summary>An access token that is not renewed.</summary>
    AccessToken,

    /// <summary>OAuth tokens that are renewed.</summary>
    OAuth,
}

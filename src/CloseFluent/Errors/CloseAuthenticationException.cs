namespace CloseFluent;

/// <summary>Close does not know the credential. Status 401; 400 to 403 where it refuses OAuth tokens or an app.</summary>
public sealed class CloseAuthenticationException : CloseApiException
{
    internal CloseAuthenticationException(ErrorResponse response)
        : base(response, response.Credential switch
        {
            CredentialKind.ApiKey => "Check that the API key is complete, current and of the right organization.",
            CredentialKind.AccessToken => "Check that the access token is complete, current and of the right organization.",
            CredentialKind.OAuth => "Close refuses a token that it has just given; let the user authorize again.",
            _ => "Check the credential that the transport sends.",
        })
    {
    }

    private CloseAuthenticationException(string message, ErrorResponse response)
        : base(message, response)
    {
    }

    /// <summary>Gets whether what was refused is the refresh token or code itself, and not who sent it.</summary>
    internal bool IsAboutTheGrant { get; private init; }

    /// <summary>A token endpoint refused.</summary>
    /// <param name="response">What it responded.</param>
    /// <param name="refusal">What was refused, and what to do: without a full stop.</param>
    /// <param name="isAboutTheGrant">Whether it refused the refresh token or code itself.</param>
    internal static CloseAuthenticationException OfTokens(ErrorResponse response, string refusal, bool isAboutTheGrant) =>
        new($"Close responded with {response.StatusCode}: {LineBreaks.Sentence(refusal)}", response) { IsAboutTheGrant = isAboutTheGrant };

    /// <summary>There is nothing to ask Close with.</summary>
    internal static CloseAuthenticationException WithoutTokens() => new(
        "The token store has no tokens, so nothing was sent; let the user authorize, and save the tokens that Close returns.",
        new ErrorResponse(401, [], [], string.Empty));
}

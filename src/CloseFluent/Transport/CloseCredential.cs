using System.Diagnostics;
using System.Text;

namespace CloseFluent;

/// <summary>
/// What proves to Close who is asking. It can be handed on, but not read: no property, text or debugger view shows it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CloseCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string[] _secrets;

    private readonly string _kind;

    private CloseCredential(string kind, string header, params string[] secrets)
    {
        _kind = kind;
        _secrets = secrets;
        AuthorizationHeader = header;
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string AuthorizationHeader { get; }

    /// <summary>An API key of one user in one organization, sent as HTTP Basic.</summary>
    /// <param name="apiKey">The key as Close showed it once, <c>api_…</c>. Read it from configuration, never from source.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null, blank, or holds white space or a colon.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/overview/api-key-authentication"/>.</remarks>
    public static CloseCredential ApiKey([ArgumentKind(ArgumentKind.ApiKey)] string apiKey)
    {
        Require(apiKey, "API key", nameof(apiKey));
        if (apiKey.Contains(':'))
        {
            throw new ArgumentException("The API key holds a colon, which no key of Close's does.", nameof(apiKey));
        }

        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(apiKey + ":"));
        return new CloseCredential("API key", "Basic " + encoded, encoded, apiKey);
    }

    /// <summary>An OAuth 2 access token, sent as HTTP Bearer.</summary>
    /// <param name="accessToken">The token that Close gave out; it lives about an hour.</param>
    /// <exception cref="ArgumentException"><paramref name="accessToken"/> is null, blank, or holds white space.</exception>
    /// <remarks>See <see href="https://developer.close.com/api/overview/oauth-authentication"/>.</remarks>
    public static CloseCredential AccessToken(string accessToken)
    {
        Require(accessToken, "access token", nameof(accessToken));
        return new CloseCredential("access token", "Bearer " + accessToken, accessToken);
    }

    /// <summary>Says of which kind the credential is, and nothing else.</summary>
    public override string ToString() => $"{_kind} (hidden)";

    /// <summary>Takes the credential out of a text that a server echoed.</summary>
    internal string Redact(string text)
    {
        foreach (string secret in _secrets)
        {
            text = text.Replace(secret, "(credential)");
        }

        return text;
    }

    private static void Require(string secret, string what, string argument)
    {
        // The value itself never goes into the message.
        if (string.IsNullOrWhiteSpace(secret))
        {
            throw new ArgumentException(
                $"The {what} is null or blank. Set it in the environment or the configuration that it is read from.", argument);
        }

        if (secret.Any(c => c is <= ' ' or > '~'))
        {
            throw new ArgumentException(
                $"The {what} holds white space or characters that no HTTP header takes; was more than the {what} copied?",
                argument);
        }
    }
}

namespace CloseFluent.Grammar;

/// <summary>What is demanded of secrets, and of what is sent beside them.</summary>
internal static class SecretDemand
{
    public const string ApiKeyNoun = "API key";
    public const string AccessTokenNoun = "access token";
    public const string RefreshTokenNoun = "refresh token";
    public const string ClientSecretNoun = "client secret";
    public const string SignatureKeyNoun = "webhook signature key";

    /// <summary>What a kind of argument is called that belongs in no source; null where it is not a secret.</summary>
    public static string? NounOf(string? kind) => kind switch
    {
        "ApiKey" => ApiKeyNoun,
        "AccessToken" => AccessTokenNoun,
        "RefreshToken" => RefreshTokenNoun,
        "ClientSecret" => ClientSecretNoun,
        "SignatureKey" => SignatureKeyNoun,
        _ => null,
    };

    /// <summary>Why a text is refused, without the text; null where it is taken, or the kind is neither.</summary>
    public static string? FaultOf(string kind, string text)
    {
        if (kind == "SignatureKey")
        {
            return IsHexadecimal(text) ? null : "The signature key is empty or not hexadecimal. Take signature_key from the response "
                + "that created the webhook.";
        }

        string? noun = kind switch
        {
            "ClientId" => "client id",
            "AuthorizationCode" => "code",
            _ => NounOf(kind),
        };
        return noun is null ? null : FaultOf(kind, noun, text);
    }

    /// <summary>Determines whether an HTTP header takes a secret.</summary>
    public static bool FitsHeader(string secret) => secret.Length > 0 && secret.All(c => c is > ' ' and <= '~');

    private static string? FaultOf(string kind, string noun, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"The {noun} is null or blank. Set it in the environment or the configuration that it is read from.";
        }

        // A refresh token travels in a body.
        if (kind != "RefreshToken" && !FitsHeader(text))
        {
            return $"The {noun} contains white space or characters that no HTTP header takes; was more than the {noun} copied?";
        }

        return kind == "ApiKey" && text.IndexOf(':') >= 0 ? "The API key contains a colon, which no key of Close's does." : null;
    }

    private static bool IsHexadecimal(string text) => text.Length > 0 && text.Length % 2 == 0
        && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}

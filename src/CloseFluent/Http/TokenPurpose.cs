namespace CloseFluent;

/// <summary>What a token endpoint is asked for, and how its refusal and failure are told.</summary>
internal sealed class TokenPurpose
{
    public static readonly TokenPurpose Refresh = new()
    {
        Without = " without tokens",
        Refusal = reason => $"The refresh token was refused{reason}; let the user authorize again",
        Failed = reason => new CloseConnectionException(
            $"Close's token endpoint gave no new access token: {reason}.", certainlyNeverLeft: true),
    };

    public static readonly TokenPurpose Exchange = new()
    {
        Without = " without tokens",
        Refusal = reason => $"The code was refused{reason}; it counts once and not for long, and only with the id and secret of "
            + "its app. Check these two, and let the user authorize again",
        Failed = reason => new CloseConnectionException(
            $"Close's token endpoint gave no tokens for the code: {reason}. A code counts once, so let the user authorize again.",
            certainlyNeverLeft: false),
    };

    public static readonly TokenPurpose Revoke = new()
    {
        Without = string.Empty,
        Refusal = reason => $"The revocation was refused{reason}; check the id and secret of the app",
        Failed = reason => new CloseConnectionException(
            $"Whether Close revoked the token is unknown: {reason}. Revoke it again, which does no harm.",
            certainlyNeverLeft: false),
    };

    private TokenPurpose()
    {
    }

    public required string Without { get; init; }

    public required Func<string, string> Refusal { get; init; }

    public required Func<string, CloseConnectionException> Failed { get; init; }
}

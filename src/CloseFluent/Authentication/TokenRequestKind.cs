namespace CloseFluent;

/// <summary>
/// What a token endpoint is asked for, and how its refusal and failure are reported: each with one remedy.
/// </summary>
internal sealed class TokenRequestKind
{
    private const string CheckTheApp = "check the id and secret of the app";

    public static readonly TokenRequestKind Refresh = new()
    {
        Refused = reason => $"The refresh token was refused{reason}; let the user authorize again",
        RefusedOtherwise = reason => $"Renewing the tokens was refused{reason}; {CheckTheApp}",
        Failed = reason => new CloseConnectionException(
            $"Close's token endpoint gave no new access token: {LineBreaks.Sentence(reason)}", reason, requestWasNotSent: true),
    };

    public static readonly TokenRequestKind Exchange = new()
    {
        Refused = reason =>
            $"The code was refused{reason}; it counts once and not for long, so let the user authorize again",
        RefusedOtherwise = reason => $"Exchanging the code was refused{reason}; {CheckTheApp}, then let the user authorize again",
        Failed = reason => CloseConnectionException.Saying(
            $"Close's token endpoint gave no tokens for the code: {LineBreaks.Sentence(reason)} A code counts once, so let the "
            + "user authorize again.",
            reason),
    };

    public static readonly TokenRequestKind Revoke = new()
    {
        Refused = reason => $"The revocation was refused{reason}; {CheckTheApp}",
        RefusedOtherwise = reason => $"The revocation was refused{reason}; {CheckTheApp}",
        Failed = reason => CloseConnectionException.Saying(
            $"Whether Close revoked the token is unknown: {LineBreaks.Sentence(reason)} Revoke it again, which does no harm.",
            reason),
    };

    private TokenRequestKind()
    {
    }

    /// <summary>What is said where the refresh token or code itself was refused.</summary>
    public required Func<string, string> Refused { get; init; }

    /// <summary>What is said where anything else was refused: another user's authorization would not help.</summary>
    public required Func<string, string> RefusedOtherwise { get; init; }

    /// <summary>The fault where no usable response came.</summary>
    public required Func<string, CloseConnectionException> Failed { get; init; }
}

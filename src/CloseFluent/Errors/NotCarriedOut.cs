namespace CloseFluent;

/// <summary>
/// The one place that decides whether a request was certainly not carried out. That takes evidence: a refusal that Close
/// documents, or a body that never left. Without evidence it may have been carried out.
/// </summary>
internal static class NotCarriedOut
{
    /// <summary>Determines whether a status is a refusal of Close's; a response of something in between is not.</summary>
    public static bool IsShownBy(int statusCode) => statusCode is 400 or 401 or 402 or 403 or 404 or 405 or 415 or 429;

    /// <summary>Determines whether what ended a request shows that it was not carried out.</summary>
    public static bool IsShownBy(Exception fault) => fault switch
    {
        CloseApiException refused => IsShownBy(refused.StatusCode),
        CloseConnectionException broken => broken.RequestWasNotSent,
        CloseTimeoutException late => late.RequestWasNotSent,
        CloseMatchLimitException or CloseOrganizationMismatchException => true,
        CloseRateLimiterRejectedException or NotSentCanceledException => true,
        _ => false,
    };

    /// <summary>
    /// Determines whether it is unknown what came of a request: neither that it was not carried out, nor as what it was.
    /// </summary>
    public static bool IsUnknownAfter(CloseException fault) => fault is not CloseResponseMismatchException && !IsShownBy(fault);
}

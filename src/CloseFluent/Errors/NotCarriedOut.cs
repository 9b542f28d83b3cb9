using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>
/// The one place that decides whether a request was certainly not carried out. That takes evidence: a refusal that Close
/// documents, or a body that never left. Without evidence it may have been carried out.
/// </summary>
internal static class NotCarriedOut
{
    // What a limiter, a store or a handler of the user throws is thrown on as it is, so what is known of it is kept beside it.
    private static readonly ConditionalWeakTable<Exception, object> s_noted = new();

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
        _ => s_noted.TryGetValue(fault, out _),
    };

    /// <summary>Notes of any exception that what it ended was not carried out.</summary>
    public static void Note(Exception fault) => s_noted.GetValue(fault, static _ => new object());

    /// <summary>Awaits what must go well before an action is sent; whatever ends it ends an action that was not sent.</summary>
    public static async Task NotingAsync(Task beforeSending)
    {
        try
        {
            await beforeSending.ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            Note(fault);
            throw;
        }
    }

    /// <summary>
    /// Determines whether it is unknown what came of a request: neither that it was not carried out, nor as what it was.
    /// </summary>
    public static bool IsUnknownAfter(CloseException fault) => fault is not CloseResponseMismatchException && !IsShownBy(fault);
}

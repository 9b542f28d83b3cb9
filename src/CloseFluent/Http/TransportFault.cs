using System.Globalization;

namespace CloseFluent;

/// <summary>What is told where no whole answer came, never with the credential.</summary>
internal static class TransportFault
{
    public static CloseTimeoutException TimedOut(
        CloseRequest request, Exception cause, bool isOurs, HttpSettings settings) => new(
        isOurs
            ? string.Format(
                CultureInfo.InvariantCulture,
                "No whole answer to {0} came within {1:0.##} s.",
                request,
                settings.Timeout.TotalSeconds)
            : $"No whole answer to {request} came within the time that the HttpClient that was handed in gives (its Timeout, or "
                + "one of its handlers).",
        WithoutCredential(cause, settings));

    public static CloseConnectionException Failed(
        CloseRequest request, Exception fault, bool bodyWasUsed, HttpSettings settings)
    {
        Exception cause = WithoutCredential(fault, settings);
        return new CloseConnectionException(
            LineBreaks.Sentence($"{request} failed: {LineBreaks.Show(cause.Message)}"), NeverLeft(fault, bodyWasUsed), cause);
    }

    // A handler may have put the whole request, headers and all, into its message.
    private static Exception WithoutCredential(Exception cause, HttpSettings settings)
    {
        string text = cause.ToString();
        string hidden = settings.Credential.Redact(text);
        return hidden == text ? cause : new HttpRequestException(hidden);
    }

    private static bool NeverLeft(Exception cause, bool bodyWasUsed) =>
#if NET
        !bodyWasUsed
        && cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError,
        };
#else
        // This platform does not tell a connection that was never made from one that broke.
        false;
#endif
}

using System.Globalization;
using System.Security.Authentication;
#if !NET
using System.Net;
#endif

namespace CloseFluent;

/// <summary>
/// Turns what the platform throws into what the library throws, never with the credential. Whether anything was sent is
/// decided by what is known of the body, not by the fault.
/// </summary>
internal static class TransportExceptions
{
    public static Exception From(
        CloseRequest request, Exception fault, SingleUseContent? content, bool isOurTimeout, HttpSettings settings)
    {
        bool wasNotSent = content?.TryClose() ?? IsBeforeSending(fault);
        bool isHarmless = wasNotSent || request.IsIdempotent;
        if (isHarmless && (settings.Lifetime.IsOver || fault is ObjectDisposedException))
        {
            return settings.Lifetime.IsOver
                ? ClientLifetime.Disposed($"It was disposed while {request} was under way.", fault)
                : ClientLifetime.Disposed("The HttpClient that it was passed, or one of its handlers, was disposed.", fault);
        }

        if (fault is OperationCanceledException && !settings.Lifetime.IsOver)
        {
            return TimedOut(request, fault, isOurTimeout, wasNotSent, settings);
        }

        return Failed(request, fault, content?.Refusal, wasNotSent, settings);
    }

    private static CloseTimeoutException TimedOut(
        CloseRequest request, Exception cause, bool isOurs, bool wasNotSent, HttpSettings settings)
    {
        string message =
            $"No complete response to {request} came within the time of the HttpClient that was passed (its Timeout, or "
            + "one of its handlers), or that HttpClient was disposed.";
        if (isOurs)
        {
            message = string.Format(
                CultureInfo.InvariantCulture,
                "No complete response to {0} came within {1:0.##} s.",
                request,
                settings.Timeout.TotalSeconds);
        }

        return new CloseTimeoutException(message, WithoutCredential(cause, settings), wasNotSent);
    }

    private static CloseConnectionException Failed(
        CloseRequest request, Exception fault, string? refusal, bool wasNotSent, HttpSettings settings)
    {
        Exception cause = WithoutCredential(fault, settings);
        string reason = settings.Lifetime.IsOver
            ? "the client was disposed meanwhile"
            : refusal ?? ExceptionReason.From(cause);
        return new CloseConnectionException(
            LineBreaks.Sentence($"{request} failed: {reason}"), wasNotSent, cause)
        {
            IsPermanent = refusal is not null || IsPermanent(fault),
        };
    }

    // A handler may have put the whole request, headers and all, into its message.
    private static Exception WithoutCredential(Exception cause, HttpSettings settings)
    {
        string text = cause.ToString();
        string hidden = settings.Redact(text);
        return hidden == text ? cause : new HttpRequestException(hidden);
    }

    // For a request without a body: what the platform says of it.
    private static bool IsBeforeSending(Exception cause) =>
#if NET
        cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError,
        };
#else
        cause is HttpRequestException
        {
            InnerException: WebException
            {
                Status: WebExceptionStatus.NameResolutionFailure
                    or WebExceptionStatus.ConnectFailure
                    or WebExceptionStatus.TrustFailure
                    or WebExceptionStatus.SecureChannelFailure,
            },
        };
#endif

    /// <summary>
    /// What another try meets in the same way: a certificate that is refused, or what a program did wrong.
    /// </summary>
    private static bool IsPermanent(Exception fault)
    {
        if (fault is ArgumentException or NotSupportedException)
        {
            return true;
        }

        Exception? cause = fault;
        while (cause is not (null or AuthenticationException))
        {
            cause = cause.InnerException;
        }

        return cause is not null;
    }
}

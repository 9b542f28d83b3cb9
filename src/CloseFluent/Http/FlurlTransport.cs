using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Flurl.Http;

namespace CloseFluent;

/// <summary>
/// Sends requests through Flurl. The only file that knows Flurl: its exceptions end here, and so would a change of its version.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposing the FlurlClient would dispose an HttpClient that is not ours.")]
internal sealed class FlurlTransport : ICloseTransport
{
    private readonly FlurlClient _client;
    private readonly HttpSettings _settings;
    private readonly TokenExchange _exchange;
    private readonly string _baseAddress;

    public FlurlTransport(HttpClient httpClient, HttpSettings settings)
    {
        _settings = settings;
        _client = new FlurlClient(httpClient);
        _exchange = new TokenEndpoint(
            httpClient, settings.BaseAddress, settings.Timeout, settings.Time, settings.Credential.Redact).RefreshAsync;
        _baseAddress = settings.BaseAddress.AbsoluteUri.TrimEnd('/');
    }

    public async Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken)
    {
        string? authorization = await AuthorizeAsync(null, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await SendAsync(request, authorization!, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != 401)
        {
            return response;
        }

        // What was refused for its credential was not carried out, so even a create may be sent again.
        authorization = await AuthorizeAsync(authorization, cancellationToken).ConfigureAwait(false);
        return authorization is null
            ? response
            : await SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<string?> AuthorizeAsync(string? refused, CancellationToken cancellationToken) =>
        _settings.Credential.AuthorizeAsync(refused, _exchange, _settings.Time, cancellationToken);

    private async Task<CloseResponse> SendAsync(
        CloseRequest request, string authorization, CancellationToken cancellationToken)
    {
        SingleUseContent? content = request.Body is { } body ? new SingleUseContent(body, request.IsRepeatable) : null;
        Uri address = new(_baseAddress + request.Path);
        using CancellationTokenSource deadline = _settings.Time.CancelAfter(_settings.Timeout);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await Prepare(request, address, authorization)
                .SendAsync(
                    request.Method,
                    content,
                    cancellationToken: either.Token,
                    completionOption: HttpCompletionOption.ResponseHeadersRead)
                .ConfigureAwait(false);
            return await ReadAsync(request, response, address, either.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not CloseException)
        {
            Exception cause = WithoutFlurl(fault);
            cancellationToken.ThrowIfCancellationRequested();
            throw cause is OperationCanceledException
                ? TimedOut(request, cause, deadline.IsCancellationRequested)
                : Failed(request, cause, NeverLeft(cause, content?.WasUsed == true));
        }
    }

    private IFlurlRequest Prepare(CloseRequest request, Uri address, string authorization)
    {
        IFlurlRequest prepared = _client
            .Request(address.AbsoluteUri)
            .AllowAnyHttpStatus()
            .WithTimeout(Timeout.InfiniteTimeSpan)
            .WithHeader("Authorization", authorization)
            .WithHeader("Accept", "application/json")
            .WithHeader("User-Agent", UserAgent.Value);
        return request.TimeZoneOffset is { } offset
            ? prepared.WithHeader("X-TZ-Offset", offset.TotalHours.ToString("0.##", CultureInfo.InvariantCulture))
            : prepared;
    }

    private async Task<CloseResponse> ReadAsync(
        CloseRequest request, HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        if (response.RequestMessage?.RequestUri is { } final && final != address)
        {
            throw new CloseUnreadableAnswerException(
                $"The answer to {request} came from another address than the request was sent to: something followed a "
                + "redirect. Turn AllowAutoRedirect off on the HttpClient that was handed in.");
        }

        byte[]? body = response.Content is null
            ? []
            : await BoundedReader.ReadAsync(response.Content, _settings.LargestAnswer, cancellationToken).ConfigureAwait(false);
        return body is not null
            ? new CloseResponse((int)response.StatusCode, body, Headers(response))
            : throw new CloseUnreadableAnswerException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The answer to {0} is larger than {1:N0} bytes and was not read.",
                    request,
                    _settings.LargestAnswer));
    }

    private CloseTimeoutException TimedOut(CloseRequest request, Exception cause, bool isOurs) => new(
        isOurs
            ? string.Format(
                CultureInfo.InvariantCulture,
                "No whole answer to {0} came within {1:0.##} s.",
                request,
                _settings.Timeout.TotalSeconds)
            : $"No whole answer to {request} came within the time that the HttpClient that was handed in gives (its Timeout, or "
                + "one of its handlers).",
        WithoutCredential(cause));

    private CloseConnectionException Failed(CloseRequest request, Exception fault, bool neverLeft)
    {
        Exception cause = WithoutCredential(fault);
        return new CloseConnectionException(
            LineBreaks.Sentence($"{request} failed: {LineBreaks.Show(cause.Message)}"), neverLeft, cause);
    }

    // A handler may have put the whole request, headers and all, into its message.
    private Exception WithoutCredential(Exception cause)
    {
        string text = cause.ToString();
        string hidden = _settings.Credential.Redact(text);
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

    private static Exception WithoutFlurl(Exception fault)
    {
        while (fault is FlurlHttpException { InnerException: { } inner })
        {
            fault = inner;
        }

        return fault;
    }

    private static Dictionary<string, string> Headers(HttpResponseMessage response)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Headers)
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }

        return headers;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Http.Headers;
using Flurl.Http;

namespace CloseFluent;

/// <summary>
/// Sends requests through Flurl. The only file that knows Flurl: its exceptions end here, and so would a change of its
/// version.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposing the FlurlClient would dispose an HttpClient that is not ours.")]
internal sealed class FlurlTransport : ICloseTransport
{
    private readonly FlurlClient _client;
    private readonly HttpSettings _settings;
    private readonly TokenExchange _exchange;
    private readonly Deadlines _deadlines;
    private readonly string _baseAddress;
    private Prepared? _last;

    public FlurlTransport(HttpClient httpClient, HttpSettings settings)
    {
        _settings = settings;
        _client = new FlurlClient(httpClient);
        _deadlines = new Deadlines(settings.Time, settings.Timeout);
        _exchange = new TokenEndpoint(
            httpClient, settings.BaseAddress, settings.Timeout, settings.Time, settings.Credential.Redact).RefreshAsync;
        _baseAddress = settings.BaseAddress.AbsoluteUri.TrimEnd('/');
    }

    public Task<CloseResponse> SendAsync(CloseRequest request, CancellationToken cancellationToken) =>
        _settings.Credential.FixedHeader is { } header
            ? SendAsync(request, header, cancellationToken)
            : SendRenewedAsync(request, cancellationToken);

    private async Task<CloseResponse> SendRenewedAsync(CloseRequest request, CancellationToken cancellationToken)
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
        SingleUseContent? content = request.Body is { } sent ? new SingleUseContent(sent, request.IsRepeatable) : null;
        Prepared prepared = Prepare(request, authorization);
        CancellationTokenSource deadline = _deadlines.Start();
        bool isOver = false;
        try
        {
            using CancellationTokenRegistration either = cancellationToken.CanBeCanceled
                ? cancellationToken.Register(static deadline => ((CancellationTokenSource)deadline!).Cancel(), deadline)
                : default;
            using HttpResponseMessage response = await prepared.Request
                .SendAsync(
                    request.Method,
                    content,
                    cancellationToken: deadline.Token,
                    completionOption: HttpCompletionOption.ResponseHeadersRead)
                .ConfigureAwait(false);
            RequireSameAddress(request, response, prepared.Address);
            ArraySegment<byte>? body = await BoundedReader
                .ReadAsync(response.Content, _settings.LargestAnswer, deadline.Token)
                .ConfigureAwait(false);
            isOver = true;
            return Answer(request, response, body);
        }
        catch (Exception fault) when (fault is not CloseException)
        {
            Exception cause = WithoutFlurl(fault);
            cancellationToken.ThrowIfCancellationRequested();
            throw cause is OperationCanceledException
                ? TimedOut(request, cause, deadline.IsCancellationRequested)
                : Failed(request, cause, NeverLeft(cause, content?.WasUsed == true));
        }
        finally
        {
            if (isOver)
            {
                _deadlines.Met(deadline);
            }
            else
            {
                deadline.Dispose();
            }
        }
    }

    // Whoever sends much sends to the same place with the same headers, and making an address costs as much as sending to
    // it. So what was prepared last is kept, also for others who send meanwhile: Flurl writes into it only headers of the
    // FlurlClient's own, and there are none.
    private Prepared Prepare(CloseRequest request, string authorization)
    {
        Prepared? last = Volatile.Read(ref _last);
        if (last is not null
            && last.Method == request.Method
            && last.Path == request.Path
            && last.TimeZoneOffset == request.TimeZoneOffset
            && last.Authorization == authorization)
        {
            return last;
        }

        Prepared fresh = PrepareAnew(request, authorization);
        Volatile.Write(ref _last, fresh);
        return fresh;
    }

    private Prepared PrepareAnew(CloseRequest request, string authorization)
    {
        Uri address = new(_baseAddress + request.Path);
        string? zone = request.TimeZoneOffset?.TotalHours.ToString("0.##", CultureInfo.InvariantCulture);
        IFlurlRequest prepared = _client.Request(address.AbsoluteUri).AllowAnyHttpStatus();

        // Everything is said here: time is kept on the TimeProvider of the options, and what a program sets for its own use
        // of Flurl must not see our requests. It also spares Flurl looking each setting up in three places.
        prepared.Settings.Timeout = null;
        prepared.Settings.CookiesEnabled = false;
        prepared.Settings.BeforeCall = call => AddHeaders(call.Request, authorization, zone);
        prepared.Settings.BeforeCallAsync = null;
        prepared.Settings.AfterCall = null;
        prepared.Settings.AfterCallAsync = null;
        prepared.Settings.OnError = null;
        prepared.Settings.OnErrorAsync = null;
        return new Prepared(request.Method, request.Path, authorization, request.TimeZoneOffset, address, prepared);
    }

    // Pages of lists are large enough to be packed. Having a handler of the platform's ask for it and look for it costs every
    // request more than a create gains by it.
    private static void AddHeaders(HttpRequestMessage request, string authorization, string? zone)
    {
        HttpRequestHeaders headers = request.Headers;
        headers.TryAddWithoutValidation("Authorization", authorization);
        headers.TryAddWithoutValidation("Accept", "application/json");
        headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        if (request.Method == HttpMethod.Get)
        {
            headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        }

        if (zone is not null)
        {
            headers.TryAddWithoutValidation("X-TZ-Offset", zone);
        }
    }

    private static void RequireSameAddress(CloseRequest request, HttpResponseMessage response, Uri address)
    {
        // The text first: comparing addresses takes both apart.
        if (response.RequestMessage?.RequestUri is { } final
            && final.OriginalString != address.OriginalString
            && final != address)
        {
            throw new CloseUnreadableAnswerException(
                $"The answer to {request} came from another address than the request was sent to: something followed a "
                + "redirect. Turn AllowAutoRedirect off on the HttpClient that was handed in.");
        }
    }

    private CloseResponse Answer(CloseRequest request, HttpResponseMessage response, ArraySegment<byte>? body) =>
        body is { } whole
            ? new CloseResponse((int)response.StatusCode, whole, HeadersThatCount(response)) { Pooled = whole.Array }
            : throw new CloseUnreadableAnswerException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The answer to {0} is larger than {1:N0} bytes and was not read.",
                    request,
                    _settings.LargestAnswer));

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

    // The headers say when to come again, and so nothing where all went well.
    private static Dictionary<string, string>? HeadersThatCount(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            return null;
        }

        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Headers)
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }

        return headers;
    }

    private sealed record Prepared(
        HttpMethod Method, string Path, string Authorization, TimeSpan? TimeZoneOffset, Uri Address, IFlurlRequest Request);
}

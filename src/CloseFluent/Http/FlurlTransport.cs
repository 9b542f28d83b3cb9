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
        string authorization = await RenewedHeaderAsync(null, cancellationToken).ConfigureAwait(false);
        CloseResponse response = await SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != 401)
        {
            return response;
        }

        // What was refused for its credential was not carried out, so even a create may be sent again.
        authorization = await RenewedHeaderAsync(authorization, cancellationToken).ConfigureAwait(false);
        return await SendAsync(request, authorization, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<string> RenewedHeaderAsync(string? refused, CancellationToken cancellationToken) =>
        _settings.Credential.RenewedHeaderAsync(refused, _exchange, _settings.Time, cancellationToken);

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
            AnswerReading.RequireSameAddress(request, response, prepared.Address);
            ArraySegment<byte>? body = await BoundedReader
                .ReadAsync(response.Content, _settings.LargestAnswer, deadline.Token)
                .ConfigureAwait(false);
            isOver = true;
            return AnswerReading.Of(request, response, body, _settings.LargestAnswer);
        }
        catch (Exception fault) when (fault is not CloseException)
        {
            Exception cause = WithoutFlurl(fault);
            cancellationToken.ThrowIfCancellationRequested();
            throw cause is OperationCanceledException
                ? TransportFault.TimedOut(request, cause, deadline.IsCancellationRequested, _settings)
                : TransportFault.Failed(request, cause, content?.WasUsed == true, _settings);
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

    private static Exception WithoutFlurl(Exception fault)
    {
        while (fault is FlurlHttpException { InnerException: { } inner })
        {
            fault = inner;
        }

        return fault;
    }

    private sealed record Prepared(
        HttpMethod Method, string Path, string Authorization, TimeSpan? TimeZoneOffset, Uri Address, IFlurlRequest Request);
}

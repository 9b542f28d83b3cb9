using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Flurl;
using Flurl.Http;
using Flurl.Http.Configuration;
using Flurl.Http.Testing;
using Flurl.Util;

namespace CloseFluent;

/// <summary>
/// Sends requests through Flurl. The only file that knows Flurl: its types end here, and so would a change of its version.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Nothing is owned: the HttpClient belongs to whoever passed it.")]
internal sealed class FlurlTransport(HttpClient httpClient, HttpSettings settings)
{
    private readonly Client _client = new(httpClient);
    private readonly TimeoutSourcePool _deadlines = new(settings.Time, settings.Timeout);
    private readonly string _baseAddress = settings.BaseAddress.AbsoluteUri.TrimEnd('/');
    private Tuple<string, string>? _last;

    /// <summary>
    /// Refuses a request inside an HttpTest of Flurl's, which is meant to keep requests off the network: what a library
    /// sends must not leave there, and what is swallowed there would look like a lost response.
    /// </summary>
    /// <exception cref="InvalidOperationException">An HttpTest is in use.</exception>
    public static void RefuseInsideHttpTest(object request)
    {
        if (HttpTest.Current is not null)
        {
            throw new InvalidOperationException(
                $"{request} was not sent, since it was made inside an HttpTest of Flurl. Pass a CloseRecorder, of the package "
                + "CloseFluent.Testing, to the code under test in place of the client.");
        }
    }

    public async Task<CloseResponse> SendAsync(
        CloseRequest request, string authorization, CancellationToken cancellationToken)
    {
        settings.Lifetime.ThrowIfOver();
        SingleUseContent? content = request.Body is { } sent ? new SingleUseContent(sent, request.IsIdempotent) : null;
        string address = AddressOf(request.Path);
        CancellationTokenSource deadline = _deadlines.Start();
        bool isOver = false;
        try
        {
            using CancellationTokenRegistration either = cancellationToken.CanBeCanceled
                ? cancellationToken.Register(static deadline => ((CancellationTokenSource)deadline!).Cancel(), deadline)
                : default;
            using IFlurlResponse response = await _client
                .SendAsync(
                    Prepare(request, address, authorization, content),
                    HttpCompletionOption.ResponseHeadersRead,
                    deadline.Token)
                .ConfigureAwait(false);
            HttpResponseMessage message = response.ResponseMessage;
            ResponseReader.RequireSameAddress(request, message, address);
            ArraySegment<byte>? body = await BoundedReader
                .ReadAsync(message.Content, settings.MaxResponseSize, deadline.Token)
                .ConfigureAwait(false);
            isOver = true;
            return ResponseReader.Create(request, message, body, settings.MaxResponseSize);
        }
        catch (Exception fault) when (fault is not CloseException)
        {
            request.WasNotSent = content?.TryClose() == true;
            if (cancellationToken.IsCancellationRequested)
            {
                throw Cancelled(request, fault, cancellationToken);
            }

            throw TransportExceptions.From(request, fault, content, deadline.IsCancellationRequested, settings);
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

    // Whoever sends much sends to the same place.
    private string AddressOf(string path)
    {
        Tuple<string, string>? last = Volatile.Read(ref _last);
        if (last?.Item1 != path)
        {
            last = Tuple.Create(path, _baseAddress + path);
            Volatile.Write(ref _last, last);
        }

        return last.Item2;
    }

    private static OperationCanceledException Cancelled(
        CloseRequest request, Exception cause, CancellationToken cancellationToken) =>
        request.WasNotSent
            ? new NotSentCanceledException(cancellationToken, cause as OperationCanceledException)
            : new OperationCanceledException(cancellationToken);

    // A request of Flurl's keeps its verb, its body and the headers of both, so each send has one of its own.
    private static FlurlRequest Prepare(CloseRequest request, string address, string authorization, HttpContent? content)
    {
        FlurlRequest prepared = new(address) { Verb = request.Method, Content = content };
        INameValueList<string> headers = prepared.Headers;
        headers.Add("Authorization", authorization);
        headers.Add("Accept", "application/json");
        headers.Add("User-Agent", UserAgent.Value);

        // Pages of lists are large enough to be packed. Having a handler of the platform's ask for it and look for it costs
        // every request more than a create gains by it.
        if (request.Method == HttpMethod.Get)
        {
            headers.Add("Accept-Encoding", "gzip");
        }

        if (request.MethodOverride is { } standsFor)
        {
            headers.Add("X-HTTP-Method-Override", standsFor.Method);
        }

        if (request.TimeZoneOffset is { } zone)
        {
            headers.Add("X-TZ-Offset", zone == default ? "0" : zone.TotalHours.ToString("0.##", CultureInfo.InvariantCulture));
        }

        return prepared;
    }

    /// <summary>
    /// Sends what is set on a Flurl request (verb, address, headers, content) on an HttpClient, and nothing else: it follows
    /// no redirect, sets no timeout, raises no events and reads no settings, so nothing that an application does with its
    /// own Flurl, or sets on its HttpClient, changes what is sent here.
    /// </summary>
    internal sealed class Client(HttpClient httpClient) : IFlurlClient
    {
        private Uri? _last;

        public HttpClient HttpClient => httpClient;

        public string? BaseUrl { get; set; }

        public bool IsDisposed => false;

        public FlurlHttpSettings Settings { get; } = new();

        public INameValueList<string> Headers { get; } = new NameValueList<string>(caseSensitiveNames: false);

        public IList<(FlurlEventType, IFlurlEventHandler)> EventHandlers { get; } = [];

        public IFlurlRequest Request(params object[] urlSegments) =>
            new FlurlRequest(Url.Combine([.. urlSegments.Select(segment => segment.ToString())])) { Client = this };

        public async Task<IFlurlResponse> SendAsync(
            IFlurlRequest request,
            HttpCompletionOption completionOption = HttpCompletionOption.ResponseContentRead,
            CancellationToken cancellationToken = default)
        {
            HttpRequestMessage message = new(request.Verb, AddressOf(request.Url)) { Content = request.Content };
            for (int index = 0; index < request.Headers.Count; index++)
            {
                (string name, string value) = request.Headers[index];
                if (!message.Headers.TryAddWithoutValidation(name, value) && message.Content is { } content)
                {
                    content.Headers.Remove(name);
                    content.Headers.TryAddWithoutValidation(name, value);
                }
            }

            HttpResponseMessage response =
                await httpClient.SendAsync(message, completionOption, cancellationToken).ConfigureAwait(false);
            return new FlurlResponse(new FlurlCall
            {
                Client = this,
                Request = request,
                HttpRequestMessage = message,
                HttpResponseMessage = response,
            });
        }

        public void Dispose()
        {
        }

        // The platform takes an address apart when it first sends to it, and keeps the parts in the Uri.
        private Uri AddressOf(Url url)
        {
            string address = url.ToString();
            Uri? last = Volatile.Read(ref _last);
            if (last?.OriginalString != address)
            {
                last = new Uri(address);
                Volatile.Write(ref _last, last);
            }

            return last;
        }
    }
}

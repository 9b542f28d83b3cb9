using System.IO.Compression;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.RateLimiting;
using CloseFluent;
using static Smoke.Steps;

namespace Smoke;

/// <summary>What connections do, each to a server that says something else.</summary>
internal static class Connections
{
    private const string One = "{\"id\":\"bulkseqsub_one\"}";
    private static readonly byte[] s_nothing = [];
    private static readonly byte[] s_moved = Answering.Whole("308 Permanent Redirect", "Location: /elsewhere/", []);
    private static readonly PauseAction s_pause =
        Bulk.Pause("seq_NDg4XtJ8n2zPS2q0LUIxiw").To(Leads.WithIds("lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip"));

    public static async Task RunAsync(Steps steps)
    {
        await steps.RunAsync("gzip", () => ReadAsync(Packed()));
        await steps.RunAsync("gzip that the HttpClient unpacks", UnpackedBelowAsync);
        await steps.RunAsync("a retry after 429", () => ReadAsync(
            Answering.Whole("429 Too Many Requests", "Retry-After: 0", []), Answering.Json(One)));
        await steps.RunAsync("an answer that is too large", TooLargeAsync);
        await steps.RunAsync("a redirect that is not followed", RedirectAsync);
        await steps.RunAsync("a create that an HttpClient would redirect", RedirectedCreateAsync);
        await steps.RunAsync("a read that was redirected", RedirectedReadAsync);
        await steps.RunAsync("a broken answer to a create", BrokenAsync);
        await steps.RunAsync("a time-out", TimeOutAsync);
        await steps.RunAsync("the time-out of an HttpClient of one's own", OwnTimeOutAsync);
        await steps.RunAsync("cancelled under way", CancelAsync);
        await steps.RunAsync("a refused connection", RefusedAsync);
        await steps.RunAsync("a limiter without permits", LimitAsync);
    }

    private static CloseClientOptions Options(Uri address) =>
        new() { ApiKey = "api_test", BaseAddress = address, MaxRetries = 1 };

    private static async Task ReadAsync(params byte[][] answers)
    {
        using Answering server = new(answers);
        using CloseClient close = new(Options(server.Address));

        Require((await close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one")).Id.Value == "bulkseqsub_one");
        Require(server.Requests == answers.Length);
    }

    private static byte[] Packed()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(One), 0, One.Length);
        }

        return Answering.Whole("200 OK", "Content-Encoding: gzip", packed.ToArray());
    }

    private static async Task UnpackedBelowAsync()
    {
        using Answering server = new(Packed());
        using HttpClient own = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.GZip });
        using CloseClient close = new(Options(server.Address), own);

        Require((await close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one")).Id.Value == "bulkseqsub_one");
    }

    private static async Task TooLargeAsync()
    {
        using Answering server = new(Answering.Json(One.PadRight(2_000)));
        CloseClientOptions options = Options(server.Address);
        options.MaxResponseSize = 1_000;
        using CloseClient close = new(options);

        await ThrowsAsync<CloseInvalidResponseException>(() => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one"));
    }

    private static async Task RedirectAsync()
    {
        using Answering server = new(s_moved);
        using CloseClient close = new(Options(server.Address));

        CloseOutcomeUnknownException thrown =
            await ThrowsAsync<CloseOutcomeUnknownException>(() => s_pause.SendAsync(close));
        Require(thrown.InnerException is CloseUnexpectedStatusException { StatusCode: 308 } && server.Requests == 1);
    }

    private static async Task RedirectedCreateAsync()
    {
        using Answering server = new(s_moved, Answering.Json(One));
        using HttpClient following = new(new HttpClientHandler { AllowAutoRedirect = true });
        using CloseClient close = new(Options(server.Address), following);

        await ThrowsAsync<CloseException>(() => s_pause.SendAsync(close));
        Require(server.Bodies == 1);
    }

    private static async Task RedirectedReadAsync()
    {
        using Answering server = new(Answering.Whole("302 Found", "Location: /elsewhere/", []), Answering.Json(One));
        using HttpClient following = new(new HttpClientHandler { AllowAutoRedirect = true });
        using CloseClient close = new(Options(server.Address), following);

        await ThrowsAsync<CloseInvalidResponseException>(() => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one"));
    }

    private static async Task BrokenAsync()
    {
        using Answering server = new(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":"));
        using CloseClient close = new(Options(server.Address));

        await ThrowsAsync<CloseOutcomeUnknownException>(() => s_pause.SendAsync(close));
        Require(server.Requests == 1);
    }

    private static async Task TimeOutAsync()
    {
        using Answering server = new(s_nothing);
        CloseClientOptions options = Options(server.Address);
        options.Timeout = TimeSpan.FromMilliseconds(200);
        using CloseClient close = new(options);

        CloseOutcomeUnknownException thrown =
            await ThrowsAsync<CloseOutcomeUnknownException>(() => s_pause.SendAsync(close));
        Require(thrown.InnerException is CloseTimeoutException && server.Requests == 1);
    }

    private static async Task OwnTimeOutAsync()
    {
        using Answering server = new(s_nothing);
        using HttpClient impatient = new() { Timeout = TimeSpan.FromMilliseconds(200) };
        CloseClientOptions options = Options(server.Address);
        options.MaxRetries = 0;
        using CloseClient close = new(options, impatient);

        await ThrowsAsync<CloseTimeoutException>(() => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one"));
        Require(impatient.Timeout == TimeSpan.FromMilliseconds(200));
    }

    private static async Task CancelAsync()
    {
        using Answering server = new(s_nothing);
        using CloseClient close = new(Options(server.Address));
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(200));

        await ThrowsAsync<OperationCanceledException>(
            () => close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one", soon.Token));
    }

    private static async Task RefusedAsync()
    {
        TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        int port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        CloseClientOptions options = Options(new Uri($"http://127.0.0.1:{port}/api/v1/"));
        options.MaxRetries = 0;
        using CloseClient close = new(options);

        CloseConnectionException thrown = await ThrowsAsync<CloseConnectionException>(() => s_pause.SendAsync(close));
        Require(thrown.RequestWasNotSent);
    }

    private static async Task LimitAsync()
    {
        using Answering server = new(Answering.Json(One));
        using ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using RateLimitLease taken = limiter.AttemptAcquire();
        CloseClientOptions options = Options(server.Address);
        options.RateLimiter = limiter;
        using CloseClient close = new(options);

        await ThrowsAsync<CloseRateLimiterRejectedException>(() => s_pause.SendAsync(close));
        Require(server.Requests == 0);
    }
}

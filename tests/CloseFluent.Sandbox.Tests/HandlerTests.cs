using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace CloseFluent.Sandbox.Tests;

public sealed class HandlerTests : IDisposable
{
    private readonly HttpClient _client;

    public HandlerTests()
    {
        CloseSandbox sandbox = new();
        _client = new HttpClient(sandbox.CreateHandler()) { BaseAddress = new Uri("https://api.close.com/api/v1/") };
        _client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(Caller.Basic(sandbox.ApiKey + ":"));
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_response_in_memory_has_its_request_message()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "me/?_fields=id");
        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Same(request, response.RequestMessage);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.Contains("RateLimit"));
        Assert.Equal($$"""{"id":"{{SandboxIds.AdaUser}}"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public void A_synchronous_request_gets_a_response_too()
    {
        using StringContent content = Json("""{ "query": { "type": "match_all" } }""");
        using HttpRequestMessage request = new(HttpMethod.Post, "data/search/") { Content = content };
        using HttpResponseMessage response = _client.Send(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Content_without_a_length_is_chunked()
    {
        using JsonContent content = JsonContent.Create(new { action_type = "pause" });
        using HttpResponseMessage response = await _client.PostAsync("bulk_action/sequence_subscription/", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Content_that_is_said_to_be_chunked_is_chunked()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "data/search/") { Content = Json("{}") };
        request.Headers.TransferEncodingChunked = true;
        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Contains("Chunked", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_returned_and_not_followed()
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri("me?_fields=id", UriKind.Relative));
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal("/api/v1/me/?_fields=id", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_content_is_sent_exactly_once()
    {
        using OnceContent content = new("""{ "action_type": "pause" }""");
        using HttpResponseMessage response = await _client.PostAsync("bulk_action/sequence_subscription/", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, content.Times);
    }

    [Fact]
    public async Task A_cancelled_request_gets_no_response()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _client.GetAsync("me/", source.Token));
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private sealed class OnceContent : HttpContent
    {
        private readonly byte[] _bytes;

        public OnceContent(string json)
        {
            _bytes = Encoding.UTF8.GetBytes(json);
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        public int Times { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Times++;
            return stream.WriteAsync(_bytes, 0, _bytes.Length);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            return true;
        }
    }
}

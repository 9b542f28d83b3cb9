using System.Net;
using System.Security.Authentication;
using System.Text;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>
/// What keeps a credential and an organization safe, line by line. That no redirect is followed and no large answer read is
/// tested on sockets, in <see cref="RealHttpTests"/>; that no text shows a credential, in <see cref="CredentialTests"/>.
/// </summary>
public sealed class SecurityTests
{
    [Theory]
    [InlineData("http://api.close.com/api/v1/")]
    [InlineData("http://10.0.0.1/api/v1/")]
    [InlineData("http://127.0.0.1.example.com/api/v1/")]
    [InlineData("http://localhost.example.com/api/v1/")]
    [InlineData("ftp://127.0.0.1/api/v1/")]
    [InlineData("https://user:password@api.close.com/api/v1/")]
    public void A_credential_goes_over_https_only(string address) =>
        Assert.Throws<ArgumentException>(() => Client(address));

    [Theory]
    [InlineData("https://api.close.com/api/v1/")]
    [InlineData("http://127.0.0.1:5000/api/v1/")]
    [InlineData("http://[::1]:5000/api/v1/")]
    [InlineData("http://localhost:5000/api/v1/")]
    public void Only_this_machine_itself_may_be_spoken_to_in_the_clear(string address) => Client(address).Dispose();

    [Fact]
    public void Our_own_connections_follow_no_redirect_and_keep_the_checks_of_certificates()
    {
        using SocketsHttpHandler handler = HttpClients.Handler();

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Null(handler.SslOptions.RemoteCertificateValidationCallback);
        Assert.Equal(SslProtocols.None, handler.SslOptions.EnabledSslProtocols);
    }

    // The seed decides whether the answer says its length.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task An_oversized_response_is_not_read_whether_it_says_its_length_or_not(int seed)
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            Faults = new SandboxFaults { Seed = seed, Script = [SandboxFault.OversizedResponse], OversizedLength = 5_000 },
        });
        using HttpClient http = new(sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey, MaxResponseSize = 4_999 }, http);

        await Assert.ThrowsAsync<CloseInvalidResponseException>(() => close.Sequences.GetAsync(SandboxIds.CallSequence));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"id\":", "}")]
    [InlineData("{\"s_query\":", "}")]
    public async Task Json_that_is_too_deep_is_not_read(string open, string close)
    {
        const int depth = 100_000;
        string body = new StringBuilder().Insert(0, close, depth).Insert(0, "1").Insert(0, open, depth).ToString();
        using HttpClient http = new(new CannedAnswer(body));
        using CloseClient client = new(new CloseClientOptions { ApiKey = "api_test" }, http);

        await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => client.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one"));
    }

    [Fact]
    public async Task Text_of_a_response_cannot_become_a_header_or_another_path()
    {
        CannedAnswer canned = new("""{"id":"bulkseqsub_a/../../me/?x=1#y\r\nX-Injected: 1"}""");
        using HttpClient http = new(canned);
        using CloseClient close = new(new CloseClientOptions { ApiKey = "api_test" }, http);
        BulkSequenceSubscription hostile = await close.BulkSequenceSubscriptions.GetAsync("bulkseqsub_one");

        await close.BulkSequenceSubscriptions.GetAsync(hostile.Id);

        HttpRequestMessage sent = canned.Requests[^1];
        Assert.StartsWith("/api/v1/bulk_action/sequence_subscription/bulkseqsub_a%2F", sent.RequestUri!.AbsolutePath);
        Assert.EndsWith("%0D%0AX-Injected%3A%201/", sent.RequestUri.AbsolutePath);
        Assert.Equal("", sent.RequestUri.Query);
        Assert.False(sent.Headers.Contains("X-Injected"));
    }

    private static CloseClient Client(string address) =>
        new(new CloseClientOptions { ApiKey = "api_test", BaseAddress = new Uri(address) });

    private sealed class CannedAnswer(string body) : HttpMessageHandler
    {
        public List<HttpRequestMessage> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body) });
        }
    }
}

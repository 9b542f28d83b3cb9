using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace CloseFluent.Tests;

/// <summary>What a client does to the HttpClient that it is passed, and to the requests that share it.</summary>
public sealed class SharedHttpClientTests
{
    private const string Path = "POST /api/v1/bulk_action/sequence_subscription/";

    [Fact]
    public async Task A_passed_HttpClient_keeps_its_timeout_and_its_headers_do_not_replace_ours()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using HttpClient http = new(handler) { Timeout = TimeSpan.FromSeconds(7) };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer of-somebody-else");
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "somebody/1");
        http.DefaultRequestHeaders.TryAddWithoutValidation("X-Team", "sales");
        using CloseClient close = new(new CloseClientOptions { ApiKey = Given.ApiKey }, http);

        await Given.Subscribe.SendAsync(close);

        Assert.Equal(TimeSpan.FromSeconds(7), http.Timeout);
        Assert.DoesNotContain("somebody", handler.Headers[0]);
        Assert.Contains("Authorization: Basic ", handler.Headers[0]);
        Assert.Contains("X-Team: sales", handler.Headers[0]);
    }

    [Fact]
    public async Task Two_clients_share_an_HttpClient_that_has_sent_before()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using HttpClient http = new(handler);
        using HttpResponseMessage other = await http.GetAsync(new Uri("https://api.close.com/other/"));
        using CloseClient one = new(new CloseClientOptions { ApiKey = "api_one" }, http);
        using CloseClient two = new(new CloseClientOptions { ApiKey = "api_two" }, http);

        await Given.Subscribe.SendAsync(one);
        await Given.Subscribe.SendAsync(two);
        await Given.Subscribe.SendAsync(one);

        Assert.Equal(["GET /other/", Path, Path, Path], handler.Requests);
        Assert.Equal(handler.Headers[1], handler.Headers[3]);
        Assert.NotEqual(handler.Headers[1], handler.Headers[2]);
    }

    [Fact]
    public async Task Sends_of_another_length_follow_each_other()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler);

        await Given.Subscribe.SendAsync(close);
        await SubscribeTo("seq_1a").SendAsync(close);
        await Given.Subscribe.SendAsync(close);

        Assert.Equal(handler.Bodies[0], handler.Bodies[2]);
        Assert.NotEqual(handler.Bodies[0].Length, handler.Bodies[1].Length);
        Assert.All(
            handler.Headers.Zip(handler.Bodies),
            sent => Assert.Contains($"Content-Length: {sent.Second.Length}", sent.First));
    }

    [Fact]
    public async Task A_hundred_thousand_sends_at_once_each_arrive_once_with_their_own_body()
    {
        const int Count = 100_000;
        ConcurrentDictionary<string, int> arrived = new();
        using HttpClient http = new(new Collecting(arrived));
        using CloseClient close = new(new CloseClientOptions { ApiKey = Given.ApiKey }, http);

        // On the pool: the context of a test takes one continuation after the other.
        await Task.Run(() => Task.WhenAll(Enumerable.Range(0, Count).Select(number =>
            SubscribeTo($"seq_number{number}").SendAsync(close))));

        Assert.Equal(Count, arrived.Count);
        Assert.All(arrived.Values, times => Assert.Equal(1, times));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_for_a_handler_that_does_not(int status)
    {
        CannedHandler handler = new(() => CannedHandler.Answer(status, "", "Location: https://api.close.com/elsewhere/"));
        using CloseClient close = Given.Client(handler);

        await Assert.ThrowsAnyAsync<CloseException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_response_to_a_request_of_a_handlers_own_is_not_believed()
    {
        CannedHandler inner = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(new GoesElsewhere { InnerHandler = inner });

        await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
    }

    private static SubscribeAction SubscribeTo(SequenceId sequence) =>
        Bulk.Subscribe(sequence).From(Given.Ada).Preference(ContactPreference.Contact).ToAllLeads();

    private sealed class GoesElsewhere : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            base.SendAsync(
                new HttpRequestMessage(request.Method, "https://elsewhere.example/") { Content = request.Content },
                cancellationToken);
    }

    private sealed class Collecting(ConcurrentDictionary<string, int> arrived) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            using Connection body = new();
            await request.Content!.CopyToAsync(body, cancellationToken);
            arrived.AddOrUpdate(Encoding.UTF8.GetString(body.ToArray()), 1, (_, times) => times + 1);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(Given.Answer()),
                RequestMessage = request,
            };
        }
    }
}

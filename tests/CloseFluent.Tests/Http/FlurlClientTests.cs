using System.Net;
using System.Text;
using Flurl.Http;

namespace CloseFluent.Tests;

/// <summary>Everything that is set on a request of Flurl's has its effect, or is known to have none.</summary>
public sealed class FlurlClientTests
{
    [Fact]
    public async Task Verb_address_headers_and_content_are_sent_as_they_were_set()
    {
        HttpRequestMessage? sent = null;
        string? body = null;
        using HttpClient http = new(new CannedHandler(async (request, cancellationToken) =>
        {
            sent = request;
            body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return CannedHandler.Answer(201, "made");
        }));
        FlurlTransport.Client client = new(http);

        using IFlurlResponse response = await client
            .Request("https://close.example/api/", "v1", "things/")
            .SetQueryParam("limit", 3)
            .WithHeader("X-One", "1")
            .WithHeader("Content-Type", "application/special")
            .SendAsync(HttpMethod.Put, new StringContent("{}", Encoding.UTF8, "text/plain"));

        Assert.Equal("PUT https://close.example/api/v1/things/?limit=3", $"{sent!.Method} {sent.RequestUri}");
        Assert.Equal("1", sent.Headers.GetValues("X-One").Single());
        Assert.Equal("application/special", sent.Content!.Headers.ContentType!.ToString());
        Assert.Equal("{}", body);
        Assert.Equal(201, response.StatusCode);
        Assert.Equal("made", await response.GetStringAsync());
    }

    [Theory]
    [InlineData(HttpCompletionOption.ResponseHeadersRead, false)]
    [InlineData(HttpCompletionOption.ResponseContentRead, true)]
    public async Task The_completion_option_decides_whether_the_response_is_read(HttpCompletionOption option, bool isRead)
    {
        CountedContent content = new();
        using HttpClient http = new(new CannedHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content })));

        using IFlurlResponse response = await new FlurlTransport.Client(http)
            .Request("https://close.example/")
            .SendAsync(HttpMethod.Get, null, option);

        Assert.Equal(isRead, content.WasRead);
    }

    [Fact]
    public async Task Cancelling_reaches_the_handler()
    {
        using CancellationTokenSource stop = new();
        using HttpClient http = new(new CannedHandler(async (_, cancellationToken) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return CannedHandler.Answer(200);
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new FlurlTransport.Client(http)
            .Request("https://close.example/")
            .SendAsync(HttpMethod.Get, null, HttpCompletionOption.ResponseHeadersRead, stop.Token));
    }

    [Fact]
    public async Task Requests_to_the_same_address_share_one_uri_and_no_others_do()
    {
        List<Uri> addresses = [];
        using HttpClient http = new(new CannedHandler((request, _) =>
        {
            addresses.Add(request.RequestUri!);
            return Task.FromResult(CannedHandler.Answer(200, Given.Answer()));
        }));
        using CloseClient close = new(new CloseClientOptions { ApiKey = Given.ApiKey }, http);

        await Given.Subscribe.SendAsync(close);
        await Given.Subscribe.SendAsync(close);
        await close.BulkSequenceSubscriptions.GetAsync(Given.Id);
        await Given.Subscribe.SendAsync(close);

        Assert.Same(addresses[0], addresses[1]);
        Assert.Equal(
            ["/bulk_action/sequence_subscription/", "/bulk_action/sequence_subscription/", $"/bulk_action/sequence_subscription/{Given.Id}/",
                "/bulk_action/sequence_subscription/"],
            addresses.Select(address => address.AbsolutePath["/api/v1".Length..]));
    }

    [Theory]
    [InlineData("2.4.2.0")]
    [InlineData("3.0.1.0")]
    [InlineData("4.0.1.0")]
    [InlineData("5.0.0.0")]
    [InlineData("12.1.0.0")]
    public void Another_version_of_Flurl_is_refused_with_both_versions_and_the_remedy(string loaded)
    {
        InvalidOperationException thrown =
            Assert.Throws<InvalidOperationException>(() => RequireVersion(new Version(loaded)));

        Assert.Contains($"Flurl.Http {new Version(loaded).ToString(3)},", thrown.Message);
        Assert.Contains("4.0.2 or later, below 5", thrown.Message);
        Assert.Contains("refer to Flurl.Http 4.0.2", thrown.Message);
    }

    [Theory]
    [InlineData("4.0.2.0")]
    [InlineData("4.9.0.0")]
    public void A_fitting_version_of_Flurl_is_taken(string loaded) => RequireVersion(new Version(loaded));

    [Fact]
    public void The_lowest_versions_are_those_that_the_library_was_built_with() => Assert.Equal(
        typeof(CloseClient).Assembly.GetReferencedAssemblies()
            .Where(each => each.Name!.StartsWith("Flurl", StringComparison.Ordinal))
            .Select(each => $"{each.Name} {each.Version!.ToString(3)}")
            .Order(StringComparer.Ordinal),
        FlurlVersion.Lowest.Select(each => $"{each.Key} {each.Value}").Order(StringComparer.Ordinal));

    private static void RequireVersion(Version loaded) => FlurlVersion.Require("Flurl.Http", loaded);

    private sealed class CountedContent : HttpContent
    {
        public bool WasRead { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            WasRead = true;
            return Task.CompletedTask;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return true;
        }
    }
}

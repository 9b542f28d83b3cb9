using Flurl.Http;
using Flurl.Http.Testing;

namespace CloseFluent.Tests;

/// <summary>What an application does with its own Flurl does not touch what the library sends.</summary>
[Collection(nameof(ApplicationFlurlTests))]
[CollectionDefinition(nameof(ApplicationFlurlTests), DisableParallelization = true)]
public sealed class ApplicationFlurlTests
{
    [Fact]
    public async Task A_create_inside_an_HttpTest_is_refused_before_anything_leaves()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler);
        using HttpTest test = new();

        InvalidOperationException thrown =
            await Assert.ThrowsAsync<InvalidOperationException>(() => Given.Subscribe.SendAsync(close));

        Assert.Contains("CloseRecorder", thrown.Message);
        Assert.Empty(handler.Requests);
        Assert.Empty(test.CallLog);
    }

    [Fact]
    public async Task A_look_inside_an_HttpTest_is_refused_too_and_so_is_the_renewal_of_its_token()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler, options =>
        {
            options.ApiKey = null;
            options.Credential = CloseCredential.OAuth("id", "secret", new EmptyStore());
        });
        using HttpTest test = new();

        await Assert.ThrowsAsync<InvalidOperationException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));
        await Assert.ThrowsAsync<InvalidOperationException>(() => close.CountAsync(Leads.All));

        Assert.Empty(handler.Requests);
        Assert.Empty(test.CallLog);
    }

    [Fact]
    public async Task An_OAuth_app_inside_an_HttpTest_is_refused()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, "{}"));
        using HttpClient http = new(handler);
        using CloseOAuthApp app = new("id", "secret", httpClient: http);
        using HttpTest test = new();

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.ExchangeAsync("code"));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => app.RevokeAsync(new CloseTokens("access", "refresh", DateTimeOffset.UnixEpoch)));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task After_an_HttpTest_requests_are_sent()
    {
        using CloseClient close = Given.Client(new CannedHandler(() => CannedHandler.Answer(200, Given.Answer())));
        using (HttpTest test = new())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => Given.Subscribe.SendAsync(close));
        }

        Assert.Equal(Given.Id, (await Given.Subscribe.SendAsync(close)).Id.Value);
    }

    [Fact]
    public async Task Global_settings_events_and_serializers_are_not_ours()
    {
        List<string> events = [];
        FlurlHttp.Clients.WithDefaults(defaults => defaults
            .WithTimeout(TimeSpan.FromTicks(1))
            .WithHeader("X-Application", "1")
            .BeforeCall(call => events.Add("before"))
            .AfterCall(call => events.Add("after"))
            .OnError(call => events.Add("error")));
        FlurlHttp.ConfigureClientForUrl("https://api.close.com").WithHeader("Authorization", "Bearer of-the-application");
        try
        {
            CannedHandler handler = new(() => CannedHandler.Answer(500));
            using CloseClient close = Given.Client(handler);

            await Assert.ThrowsAsync<CloseServerException>(() => close.BulkSequenceSubscriptions.GetAsync(Given.Id));

            Assert.Empty(events);
            Assert.DoesNotContain("X-Application", handler.Headers[0]);
            Assert.Contains("Authorization: Basic", handler.Headers[0]);
            Assert.DoesNotContain("of-the-application", handler.Headers[0]);
        }
        finally
        {
            FlurlHttp.Clients.Clear();
            FlurlHttp.Clients.WithDefaults(_ => { });
        }
    }

    private sealed class EmptyStore : ICloseTokenStore
    {
        public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken) =>
            new(new CloseTokens("access", "refresh", DateTimeOffset.UnixEpoch));

        public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken) => default;
    }
}

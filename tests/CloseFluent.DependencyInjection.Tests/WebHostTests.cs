using System.Net;
using CloseFluent.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>An application that needs keys, secrets and a token store, started where there is none of them.</summary>
public sealed class WebHostTests : IDisposable
{
    private readonly WebApplicationFactory<Program> _application = new();
    private readonly CloseRecorder _recorder = new();

    [Fact]
    public void It_does_not_start_without_a_key_by_itself() =>
        Assert.ThrowsAny<Exception>(() => _application.CreateClient());

    [Theory]
    [InlineData("/pause/lead_mill")]
    [InlineData("/acme/pause/lead_mill")]
    [InlineData("/globex/pause/lead_mill")]
    public async Task It_starts_with_a_recorder_that_every_client_is_replaced_by(string path)
    {
        using HttpClient client = Started(services => services.ReplaceClose(_recorder));

        using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content: null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        _recorder.Sent.Descriptions.ShouldBe("Pause the active subscriptions to every sequence for the lead lead_mill.");
    }

    [Fact]
    public async Task Organizations_can_have_recorders_of_their_own()
    {
        CloseRecorder acme = new();
        using HttpClient client = Started(services => services.ReplaceClose(_recorder).ReplaceClose("acme", acme));

        foreach (string path in new[] { "/pause/lead_a", "/acme/pause/lead_b", "/globex/pause/lead_c" })
        {
            using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content: null);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        _recorder.Sent.Descriptions.ShouldBe(
            """
            Pause the active subscriptions to every sequence for the lead lead_a.
            Pause the active subscriptions to every sequence for the lead lead_c.
            """);
        acme.Sent.Descriptions.ShouldBe("Pause the active subscriptions to every sequence for the lead lead_b.");
    }

    [Fact]
    public async Task A_health_check_asks_the_recorder()
    {
        using HttpClient client = Started(services => services.ReplaceClose(_recorder.SetupCount(7)));

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    [Fact]
    public void A_client_that_is_not_replaced_is_still_checked()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Started(services =>
            services.ReplaceClose("acme", _recorder).ReplaceClose(string.Empty, _recorder)));

        Assert.Equal("Set Globex:ClientId.", thrown.Message);
    }

    public void Dispose() => _application.Dispose();

    private HttpClient Started(Action<IServiceCollection> configure) => _application
        .WithWebHostBuilder(host => host.UseEnvironment("Development").ConfigureTestServices(configure))
        .CreateClient();
}

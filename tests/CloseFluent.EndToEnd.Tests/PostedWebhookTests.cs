using System.Text;
using CloseFluent.Sandbox;
using CloseFluent.Samples.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>The sample webhook on a port, and a sandbox on another that posts to it by itself.</summary>
public sealed class PostedWebhookTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);
    private readonly TaskCompletionSource<CloseWebhookDelivery> _completed =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CloseSandboxServer _server = null!;
    private WebApplication _application = null!;
    private CloseClient _close = null!;

    public async Task InitializeAsync()
    {
        _server = await CloseSandboxServer.StartAsync(new CloseSandbox(new CloseSandboxOptions
        {
            TimeUntilCounted = TimeSpan.Zero,
            TimePerObject = TimeSpan.Zero,
        }));
        _close = new CloseClient(new CloseClientOptions { ApiKey = _server.Sandbox.ApiKey, BaseAddress = _server.BaseAddress });

        // The free port of the sample is known after its key, so the address is set right then.
        CloseWebhookSubscription made = await _close.Webhooks.CreateAsync(
            new Uri("http://127.0.0.1/close"), CloseWebhookEvent.BulkSequenceSubscriptionCompleted);
        Uri address = await ListenAsync(made.SignatureKey!);
        SandboxRequest change = new("PUT", $"/api/v1/webhook/{made.Id}/")
        {
            Body = Encoding.UTF8.GetBytes($$"""{"url":"{{address}}"}"""),
        };
        change.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(_server.Sandbox.ApiKey + ":"));
        change.Headers["Content-Type"] = "application/json";
        Assert.Equal(200, _server.Sandbox.Handle(change).StatusCode);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _application.DisposeAsync();
    }

    public void Dispose() => _close.Dispose();

    [Fact]
    public async Task A_delivery_that_Close_posts_is_verified_and_handled()
    {
        BulkSequenceSubscription started = await World.SubscribeQualified.SendAsync(_close);

        CloseWebhookDelivery delivery = await _completed.Task.WaitAsync(s_longest);

        Assert.Equal("completed", delivery.Event.Action);
        Assert.Equal(started.Id, delivery.Event.BulkAction!.Id);
        Assert.Equal(BulkActionStatus.Done, delivery.Event.BulkAction.Status);
    }

    private async Task<Uri> ListenAsync(string signatureKey)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.MapCloseWebhook("/close", signatureKey, TimeProvider.System, delivery =>
        {
            _completed.TrySetResult(delivery);
            return Task.CompletedTask;
        });
        await _application.StartAsync();
        IServer server = _application.Services.GetRequiredService<IServer>();
        return new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/close");
    }
}

using System.Net;
using CloseFluent.Samples.Webhooks;
using CloseFluent.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>The sample webhook, told by the sandbox what happened.</summary>
public sealed class WebhookTests : IAsyncLifetime, IDisposable
{
    private static readonly Uri s_address = new("http://localhost/close");
    private readonly World _world = new();
    private readonly List<CloseWebhookDelivery> _handled = [];
    private Task _work = Task.CompletedTask;
    private WebApplication _application = null!;
    private HttpClient _closeItself = null!;
    private int _failures;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        _application = builder.Build();
        _application.MapCloseWebhook("/close", SandboxDelivery.SignatureKey, _world.Time, async delivery =>
        {
            if (_failures-- > 0)
            {
                throw new InvalidOperationException("The database is away.");
            }

            _handled.Add(delivery);
            await _work;
        });
        await _application.StartAsync();
        _closeItself = _application.GetTestClient();
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task What_happens_to_a_bulk_action_is_delivered()
    {
        BulkSequenceSubscription done = await _world.RunAsync(World.SubscribeQualified);

        foreach (SandboxDelivery delivery in _world.Sandbox.TakeDeliveries())
        {
            Assert.Equal(HttpStatusCode.NoContent, await PostAsync(delivery));
        }

        Assert.Equal(["created", "updated", "completed"], _handled.Select(delivery => delivery.Event.Action).Distinct());
        CloseEvent completed = _handled[^1].Event;
        Assert.Equal(done.Id, completed.BulkAction!.Id);
        Assert.Equal(BulkActionStatus.Done, completed.BulkAction.Status);
        Assert.Equal(done.ObjectsProcessed, completed.BulkAction.ObjectsProcessed);
        Assert.Equal(done.Id, completed.BulkActionId);
        Assert.Equal(SandboxDelivery.SubscriptionId, _handled[^1].SubscriptionId);
    }

    [Fact]
    public async Task A_delivery_that_comes_again_is_handled_once_and_one_that_failed_is_handled_then()
    {
        SandboxDelivery delivery = await CreatedAsync();
        _failures = 1;

        await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync(delivery));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(delivery));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(delivery));

        Assert.Single(_handled);
    }

    [Fact]
    public async Task A_delivery_that_comes_again_while_it_is_handled_is_passed_over()
    {
        SandboxDelivery delivery = await CreatedAsync();
        TaskCompletionSource work = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _work = work.Task;

        Task<HttpStatusCode> first = PostAsync(delivery);
        Task<HttpStatusCode> second = PostAsync(delivery);
        await Task.WhenAny(first, second);
        work.SetResult();

        Assert.Equal(HttpStatusCode.NoContent, await first);
        Assert.Equal(HttpStatusCode.NoContent, await second);
        Assert.Single(_handled);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using ByteArrayContent body = new(new byte[(1024 * 1024) + 1]);
        using HttpResponseMessage answer = await _closeItself.PostAsync(s_address, body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_delivery_that_is_old_or_unsigned_is_refused()
    {
        SandboxDelivery delivery = await CreatedAsync();
        using HttpRequestMessage unsigned = delivery.ToRequest(s_address);
        unsigned.Headers.Remove(CloseWebhook.HashHeader);
        using HttpResponseMessage answer = await _closeItself.SendAsync(unsigned);
        _world.Time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(delivery));
        Assert.Empty(_handled);
    }

    private async Task<SandboxDelivery> CreatedAsync()
    {
        await World.SubscribeQualified.SendAsync(_world.Close);
        return Assert.Single(_world.Sandbox.TakeDeliveries());
    }

    private async Task<HttpStatusCode> PostAsync(SandboxDelivery delivery)
    {
        using HttpRequestMessage request = delivery.ToRequest(s_address);
        using HttpResponseMessage answer = await _closeItself.SendAsync(request);
        return answer.StatusCode;
    }
}

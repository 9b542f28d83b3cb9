namespace CloseFluent.EndToEnd.Tests;

public sealed class WebhookResourceTests : IDisposable
{
    private static readonly Uri s_address = new("https://example.com/close");
    private readonly World _world = new();

    private IWebhooks Webhooks => _world.Close.Webhooks;

    [Fact]
    public async Task A_webhook_is_made_with_its_key_listed_without_it_and_deleted()
    {
        CloseWebhookSubscription made = await Webhooks.CreateAsync(
            s_address, CloseWebhookEvent.BulkSequenceSubscriptionCompleted, CloseWebhookEvent.BulkSequenceSubscriptionPaused);

        Assert.Equal(
            """{"url":"https://example.com/close","events":[{"object_type":"bulk_action.sequence_subscription","action":"completed"},{"object_type":"bulk_action.sequence_subscription","action":"paused"}]}""",
            _world.Wire.Bodies[^1]);
        Assert.Matches("^[0-9a-f]{64}$", made.SignatureKey);
        Assert.Equal($"{made.Id} active https://example.com/close", made.ToString());

        CloseWebhookSubscription listed = Assert.Single(await Webhooks.ListAsync().ToListAsync());
        Assert.Equal(made.Id, listed.Id);
        Assert.Equal(made.Events, listed.Events);
        Assert.Null(listed.SignatureKey);

        await Webhooks.DeleteAsync(made.Id);
        Assert.Empty(await Webhooks.ListAsync().ToListAsync());
        await Assert.ThrowsAsync<CloseNotFoundException>(() => Webhooks.DeleteAsync(made.Id));
    }

    [Fact]
    public async Task A_webhook_is_paused_and_goes_on_again()
    {
        CloseWebhookSubscription made = await Webhooks.CreateAsync(
            s_address, CloseWebhookEvent.BulkSequenceSubscriptionCompleted);

        CloseWebhookSubscription paused = await Webhooks.PauseAsync(made.Id);
        Assert.Equal("""{"status":"paused"}""", _world.Wire.Bodies[^1]);
        Assert.Equal((CloseWebhookStatus.Paused, "api"), (paused.Status, paused.PauseReason));
        Assert.Equal(CloseWebhookStatus.Paused, (await Webhooks.GetAsync(made.Id)).Status);

        CloseWebhookSubscription resumed = await Webhooks.ResumeAsync(made.Id);
        Assert.Equal(
            $"PUT /api/v1/webhook/{made.Id}/",
            $"{_world.Wire.Requests[^1].Method} {_world.Wire.Requests[^1].RequestUri!.AbsolutePath}");
        Assert.Equal("""{"status":"active"}""", _world.Wire.Bodies[^1]);
        Assert.Equal((CloseWebhookStatus.Active, null), (resumed.Status, resumed.PauseReason));
        Assert.Equal(made.Events, resumed.Events);

        await Assert.ThrowsAsync<CloseNotFoundException>(() => Webhooks.ResumeAsync("whsub_other"));
        await Assert.ThrowsAsync<ArgumentException>(() => Webhooks.ResumeAsync(WebhookSubscriptionId.Unchecked("")));
    }

    [Fact]
    public async Task What_Close_would_refuse_or_mistake_is_refused_here()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Webhooks.CreateAsync(s_address, []));
        await Assert.ThrowsAsync<ArgumentException>(() => Webhooks.CreateAsync(s_address, null!, []));
        await Assert.ThrowsAsync<ArgumentException>(() => Webhooks.CreateAsync(
            new Uri("ftp://example.com/"), CloseWebhookEvent.BulkSequenceSubscriptionCompleted));
        await Assert.ThrowsAsync<ArgumentException>(() => Webhooks.DeleteAsync(WebhookSubscriptionId.Unchecked(".")));

        Assert.Empty(_world.Wire.Requests);
    }

    [Fact]
    public async Task A_webhook_is_not_made_twice_by_repeating()
    {
        LosesAnswers lost = new();
        using World world = new(between: lost);

        await Assert.ThrowsAsync<CloseServerException>(() => world.PassingTimeAsync(
            world.Close.Webhooks.CreateAsync(s_address, CloseWebhookEvent.BulkSequenceSubscriptionCompleted)));

        Assert.Equal(1, lost.Creates);
    }

    public void Dispose() => _world.Dispose();

    private sealed class LosesAnswers : DelegatingHandler
    {
        public int Creates { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Creates++;
            await base.SendAsync(request, cancellationToken);
            return new HttpResponseMessage(System.Net.HttpStatusCode.BadGateway);
        }
    }
}

using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>All webhooks of the organization, and their pending deliveries.</summary>
internal sealed class WebhookStore(int seed)
{
    // Close takes no more of them.
    public const int MaxCount = 40;

    private readonly IdGenerator _ids = new(unchecked(seed + 2_000_003));
    private readonly List<WebhookSubscription> _webhooks = [];
    private readonly List<PendingDelivery> _pending = [];

    public IReadOnlyList<WebhookSubscription> All => _webhooks;

    public WebhookSubscription? Find(string id) => _webhooks.Find(webhook => webhook.Id == id);

    public WebhookSubscription Add(WebhookRequest order, DateTimeOffset now)
    {
        WebhookSubscription webhook = new(_ids.Short("whsub_"), order, now);
        _webhooks.Add(webhook);
        return webhook;
    }

    public void Remove(WebhookSubscription webhook)
    {
        _webhooks.Remove(webhook);
        _pending.RemoveAll(delivery => delivery.Webhook == webhook);
    }

    public void Enqueue(LoggedEvent evt)
    {
        foreach (WebhookSubscription webhook in _webhooks.Where(webhook => webhook.Matches(evt)))
        {
            _pending.Add(new PendingDelivery(webhook, Body(evt.ToJson(), webhook.Id)));
        }
    }

    /// <summary>
    /// Takes out what is to be posted now, oldest first; a paused webhook gets nothing, and what does not arrive comes back
    /// with <see cref="Report"/>.
    /// </summary>
    public IReadOnlyList<PendingDelivery> TakeDue(TimeSpan now)
    {
        _pending.RemoveAll(delivery => delivery.IsOver(now));
        List<PendingDelivery> due = _pending.FindAll(delivery => !delivery.Webhook.IsPaused && delivery.IsDue(now));
        _pending.RemoveAll(due.Contains);
        return due;
    }

    public void Report(PendingDelivery delivery, bool arrived, TimeSpan now)
    {
        delivery.Webhook.Note(arrived, now);
        if (!arrived && _webhooks.Contains(delivery.Webhook) && delivery.Again(now))
        {
            _pending.Add(delivery);
        }
    }

    public static byte[] Body(JsonObject evt, string webhookId) => SandboxJson.Write(new JsonObject
    {
        ["event"] = evt,
        ["subscription_id"] = webhookId,
    });
}

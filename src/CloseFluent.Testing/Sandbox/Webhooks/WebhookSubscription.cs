using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>A webhook: where deliveries go, and on what. It is paused when for three days nothing arrived there.</summary>
internal sealed class WebhookSubscription(string id, WebhookOrder order, DateTimeOffset created)
{
    private static readonly TimeSpan s_longestFailing = TimeSpan.FromDays(3);
    private TimeSpan? _failingSince;
    private bool _isPaused;

    public string Id { get; } = id;

    // Different for each webhook, and the same in each run.
    public string SignatureKey { get; } = KeyOf(id);

    public DateTimeOffset DateCreated { get; } = created;

    public DateTimeOffset DateUpdated { get; private set; } = created;

    public WebhookOrder Order { get; private set; } = order;

    public void Change(WebhookOrder order, DateTimeOffset now)
    {
        Order = order;
        DateUpdated = now;
        _isPaused = order.IsPaused;
        _failingSince = null;
    }

    public bool Wants(LoggedEvent told) =>
        !_isPaused
        && told.Updated >= DateCreated
        && Order.Events.Any(wanted => wanted.ObjectType == told.ObjectType && wanted.Action == told.Action);

    /// <summary>Notes whether a delivery arrived.</summary>
    public void Note(bool arrived, TimeSpan now)
    {
        _failingSince = arrived ? null : _failingSince ?? now;
        _isPaused |= now - _failingSince >= s_longestFailing;
    }

    /// <summary>The webhook as Close answers it: the key is in the answer to its creation alone.</summary>
    public JsonObject ToJson(bool showsKey = false)
    {
        JsonArray events = [];
        foreach (WebhookEvent wanted in Order.Events)
        {
            events.Add((JsonNode)new JsonObject { ["object_type"] = wanted.ObjectType, ["action"] = wanted.Action });
        }

        JsonObject view = new()
        {
            ["id"] = Id,
            ["organization_id"] = SandboxIds.Organization,
            ["url"] = Order.Address.OriginalString,
            ["events"] = events,
            ["verify_ssl"] = Order.VerifiesCertificate,
            ["status"] = _isPaused ? WebhookOrder.Paused : WebhookOrder.Active,
            ["date_created"] = CloseTime.WithOffset(DateCreated),
            ["date_updated"] = CloseTime.WithOffset(DateUpdated),
            ["created_by_id"] = SandboxIds.AdaUser,
            ["updated_by_id"] = SandboxIds.AdaUser,
        };
        if (showsKey)
        {
            view["signature_key"] = SignatureKey;
        }

        return view;
    }

    private static string KeyOf(string id)
    {
        using HMACSHA256 hash = new(Encoding.UTF8.GetBytes(id));
        return SandboxDelivery.Hexadecimal(hash.ComputeHash([]));
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>A webhook: where deliveries go, and on what. It is paused when for three days nothing arrived there.</summary>
internal sealed class WebhookSubscription(string id, WebhookRequest order, DateTimeOffset created)
{
    private static readonly TimeSpan s_longestFailing = TimeSpan.FromDays(3);
    private TimeSpan? _failingSince;
    private int _failures;
    private string? _pauseReason;

    public string Id { get; } = id;

    // Different for each webhook, and the same in each run.
    public string SignatureKey { get; } = KeyOf(id);

    public DateTimeOffset DateCreated { get; } = created;

    public DateTimeOffset DateUpdated { get; private set; } = created;

    public WebhookRequest Request { get; private set; } = order;

    public bool IsPaused => _pauseReason is not null;

    public void Change(WebhookRequest order, DateTimeOffset now)
    {
        Request = order;
        DateUpdated = now;
        if (order.IsPaused is { } paused)
        {
            _pauseReason = paused ? "api" : null;
            _failingSince = null;
            _failures = 0;
        }
    }

    public bool Matches(LoggedEvent evt) =>
        !IsPaused
        && evt.Updated >= DateCreated
        && Request.Events.Any(wanted => wanted.ObjectType == evt.ObjectType && wanted.Action == evt.Action);

    /// <summary>Notes whether a delivery arrived.</summary>
    public void Note(bool arrived, TimeSpan now)
    {
        _failures = arrived ? 0 : _failures + 1;
        _failingSince = arrived ? null : _failingSince ?? now;
        if (now - _failingSince >= s_longestFailing)
        {
            // Assumption: Close documents one reason only, that of a pause by hand.
            _pauseReason ??= "failures";
        }
    }

    /// <summary>
    /// The webhook as Close responds with it. Close shows its key in the response with one webhook; its list is not
    /// documented.
    /// </summary>
    public JsonObject ToJson(bool showsKey)
    {
        JsonObject view = new()
        {
            ["id"] = Id,
            ["url"] = Request.Address.OriginalString,
            ["events"] = ResponseMembers.List(Request.Events, wanted => new JsonObject
            {
                ["object_type"] = wanted.ObjectType,
                ["action"] = wanted.Action,
            }),
            ["verify_ssl"] = Request.VerifiesCertificate,
            ["status"] = IsPaused ? WebhookRequest.Paused : WebhookRequest.Active,
            ["pause_reason"] = _pauseReason,

            // Assumption: Close shows the word for a webhook at which everything arrives, and no other.
            ["health_status"] = _failures == 0 ? "healthy" : "unhealthy",
            ["recent_consecutive_fail_buckets_cnt"] = _failures,
            ["latest_error"] = null,
            ["counters"] = new JsonObject(),
            ["organization_id"] = SandboxIds.Organization,
            ["created_by"] = SandboxIds.AdaUser,
            ["updated_by"] = SandboxIds.AdaUser,
            ["date_created"] = SandboxTime.WithoutZone(DateCreated),
            ["date_updated"] = SandboxTime.WithoutZone(DateUpdated),
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

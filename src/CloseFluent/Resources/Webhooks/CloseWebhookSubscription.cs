using System.Diagnostics;
using System.Text.Json;

namespace CloseFluent;

/// <summary>A webhook: an address that Close posts to when something happens.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CloseWebhookSubscription
{
    internal CloseWebhookSubscription(WebhookSubscriptionId id) => Id = id;

    /// <summary>The id, which each delivery names.</summary>
    public WebhookSubscriptionId Id { get; }

    /// <summary>Where Close posts to; empty where it did not say.</summary>
    public string Address { get; private init; } = string.Empty;

    /// <summary>The events that it gets.</summary>
    public IReadOnlyList<CloseWebhookEvent> Events { get; private init; } = [];

    /// <summary>
    /// Gets whether Close delivers. It pauses a webhook by itself when nothing arrived for three days or 100,000 events wait;
    /// <see cref="IWebhooks.ResumeAsync"/> lets it go on.
    /// </summary>
    public CloseWebhookStatus Status { get; private init; }

    /// <summary>Why Close paused it, in Close's word, for example <c>api</c>; null where Close did not say.</summary>
    public string? PauseReason { get; private init; }

    /// <summary>
    /// What <see cref="CloseWebhook.Verify"/> needs. It is a secret that the response to the creation contains: keep it
    /// then.
    /// Whether later responses contain it is up to Close; null where one does not.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SignatureKey { get; private init; }

    /// <summary>Returns id, status and address, and never the key.</summary>
    public override string ToString() => $"{Id} {Status} {LineBreaks.Show(Address)}";

    internal static CloseWebhookSubscription Read(JsonElement webhook) =>
        new CloseWebhookSubscription(new WebhookSubscriptionId(webhook.RequireId(), IdCheck.None))
    {
        Address = webhook.Text("url") ?? string.Empty,
        Events =
        [
            .. (webhook.List("events") ?? [])
                .Select(wanted => new CloseWebhookEvent(
                    wanted.Text("object_type") ?? wanted.Text() ?? string.Empty, wanted.Text("action") ?? string.Empty)),
        ],
        Status = webhook.Word<CloseWebhookStatus>("status"),
        PauseReason = webhook.Text("pause_reason"),
        SignatureKey = webhook.Text("signature_key"),
    };
}

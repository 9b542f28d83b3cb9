namespace CloseFluent.Sandbox;

/// <summary>
/// An event on its way to a webhook. It is tried for 72 hours; Close says that the gaps grow, and not how.
/// </summary>
internal sealed class PendingDelivery(WebhookSubscription webhook, byte[] body)
{
    private static readonly TimeSpan s_firstGap = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_maxGap = TimeSpan.FromHours(8);
    private static readonly TimeSpan s_maxDuration = TimeSpan.FromHours(72);

    private TimeSpan? _first;
    private TimeSpan? _next;
    private TimeSpan _gap = s_firstGap;

    public WebhookSubscription Webhook { get; } = webhook;

    public byte[] Body { get; } = body;

    public bool IsDue(TimeSpan now) => _next is null || _next <= now;

    /// <summary>
    /// Determines whether it was tried for the longest time; a pause of the webhook may have outlasted that.
    /// </summary>
    public bool IsOver(TimeSpan now) => now - _first > s_maxDuration;

    /// <summary>Plans the next try after one that failed; false where there is none.</summary>
    public bool Again(TimeSpan now)
    {
        _first ??= now;
        _next = now + _gap;
        TimeSpan doubled = TimeSpan.FromTicks(_gap.Ticks * 2);
        _gap = doubled < s_maxGap ? doubled : s_maxGap;
        return _next - _first <= s_maxDuration;
    }
}

namespace CloseFluent;

/// <summary>One delivery of a webhook. It may come more than once, and later than others that happened after it.</summary>
/// <param name="Event">What happened.</param>
/// <param name="SubscriptionId">
/// The webhook subscription that it is for, <c>whsub_…</c>; null where Close does not say.
/// </param>
public sealed record CloseWebhookDelivery(CloseEvent Event, string? SubscriptionId);

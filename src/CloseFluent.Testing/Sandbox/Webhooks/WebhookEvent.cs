namespace CloseFluent.Testing.Embedded;

/// <summary>What a webhook is told of.</summary>
internal sealed record WebhookEvent(string ObjectType, string Action);

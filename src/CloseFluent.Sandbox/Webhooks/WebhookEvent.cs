namespace CloseFluent.Sandbox;

/// <summary>What a webhook is told of.</summary>
internal sealed record WebhookEvent(string ObjectType, string Action);

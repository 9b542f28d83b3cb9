namespace CloseFluent.Sandbox;

/// <summary>A kind of event that a webhook receives.</summary>
internal sealed record WebhookEvent(string ObjectType, string Action);

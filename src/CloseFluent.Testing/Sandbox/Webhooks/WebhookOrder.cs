namespace CloseFluent.Testing.Embedded;

/// <summary>What was asked for of a webhook, checked.</summary>
internal sealed record WebhookOrder(
    Uri Address, IReadOnlyList<WebhookEvent> Events, bool VerifiesCertificate, bool IsPaused)
{
    public const string Active = "active";
    public const string Paused = "paused";
}

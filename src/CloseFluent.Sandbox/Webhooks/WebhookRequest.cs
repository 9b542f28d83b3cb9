namespace CloseFluent.Sandbox;

/// <summary>What a request asks of a webhook, validated.</summary>
/// <param name="Address">Where deliveries go.</param>
/// <param name="Events">The events that it receives.</param>
/// <param name="VerifiesCertificate">Whether the certificate of the address is verified.</param>
/// <param name="IsPaused">Its new status; null to leave it as it is.</param>
internal sealed record WebhookRequest(
    Uri Address, IReadOnlyList<WebhookEvent> Events, bool VerifiesCertificate, bool? IsPaused)
{
    public const string Active = "active";
    public const string Paused = "paused";
}

namespace CloseFluent.Sandbox;

/// <summary>What was asked for of a webhook, checked.</summary>
/// <param name="Address">Where deliveries go.</param>
/// <param name="Events">What it is told of.</param>
/// <param name="VerifiesCertificate">Whether the certificate of the address is looked at.</param>
/// <param name="IsPaused">What its status is to become; null where the request does not say.</param>
internal sealed record WebhookOrder(
    Uri Address, IReadOnlyList<WebhookEvent> Events, bool VerifiesCertificate, bool? IsPaused)
{
    public const string Active = "active";
    public const string Paused = "paused";
}

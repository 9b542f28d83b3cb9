namespace CloseFluent;

/// <inheritdoc cref="IWebhooks"/>
internal sealed class Webhooks(RequestPipeline requester) : IWebhooks
{
    private readonly Resource<CloseWebhookSubscription> _webhooks =
        new(requester, "/webhook/", CloseWebhookSubscription.Read, webhook => webhook.Id.Value);

    public Task<CloseWebhookSubscription> CreateAsync(Uri address, CloseWebhookEvent first, params CloseWebhookEvent[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        return CreateAsync(address, [first, .. rest]);
    }

    public Task<CloseWebhookSubscription> CreateAsync(
        Uri address, IEnumerable<CloseWebhookEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(events);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException(
                $"\"{LineBreaks.Show(address.OriginalString)}\" is not an address that Close can post to; expected: https://….",
                nameof(address));
        }

        CloseWebhookEvent[] wanted = [.. events];
        if (wanted.Length == 0 || wanted.Contains(null!))
        {
            throw new ArgumentException(
                "A webhook needs at least one event, and none that is null; for example "
                + "CloseWebhookEvent.BulkSequenceSubscriptionCompleted.",
                nameof(events));
        }

        return _webhooks.CreateAsync(Body(address, wanted), cancellationToken);
    }

    public IAsyncEnumerable<CloseWebhookSubscription> ListAsync(CancellationToken cancellationToken = default) =>
        _webhooks.ListAsync(cancellationToken);

    public Task<CloseWebhookSubscription> GetAsync(
        WebhookSubscriptionId id, CancellationToken cancellationToken = default) =>
        _webhooks.GetAsync(id, cancellationToken);

    public Task<CloseWebhookSubscription> PauseAsync(
        WebhookSubscriptionId id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, CloseWebhookStatus.Paused, cancellationToken);

    public Task<CloseWebhookSubscription> ResumeAsync(
        WebhookSubscriptionId id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, CloseWebhookStatus.Active, cancellationToken);

    public Task DeleteAsync(WebhookSubscriptionId id, CancellationToken cancellationToken = default) =>
        _webhooks.DeleteAsync(id, cancellationToken);

    private Task<CloseWebhookSubscription> SetStatusAsync(
        WebhookSubscriptionId id, CloseWebhookStatus status, CancellationToken cancellationToken) =>
        _webhooks.ChangeAsync(
            id,
            CanonicalJson.Write(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("status"u8, status.Value);
                writer.WriteEndObject();
            }),
            cancellationToken);

    private static ReadOnlyMemory<byte> Body(Uri address, CloseWebhookEvent[] events) => CanonicalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("url"u8, address.AbsoluteUri);
        writer.WriteStartArray("events"u8);
        foreach (CloseWebhookEvent wanted in events)
        {
            writer.WriteStartObject();
            writer.WriteString("object_type"u8, wanted.ObjectType);
            writer.WriteString("action"u8, wanted.Action);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}

using System.Globalization;

namespace CloseFluent.Sandbox;

/// <summary>Posts deliveries: signed when they are posted, so that a late one is not too old to be taken.</summary>
internal sealed class WebhookSender(Pipeline pipeline, WebhookStore store, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public string Timestamp => time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    // The gaps between tries are measured on the timestamps, whatever somebody sets the clock to.
    private TimeSpan Elapsed => time.GetElapsedTime(_start);

    public async Task<int> DeliverAsync(HttpMessageInvoker client, CancellationToken cancellationToken)
    {
        int arrived = 0;
        foreach (PendingDelivery delivery in pipeline.Read(() => store.TakeDue(Elapsed)))
        {
            bool hasArrived = await PostAsync(client, delivery, cancellationToken).ConfigureAwait(false);
            arrived += hasArrived ? 1 : 0;
            pipeline.Read(() =>
            {
                store.Report(delivery, hasArrived, Elapsed);
                return true;
            });
        }

        return arrived;
    }

    private async Task<bool> PostAsync(
        HttpMessageInvoker client, PendingDelivery delivery, CancellationToken cancellationToken)
    {
        SandboxDelivery signed = new(Timestamp, delivery.Body, delivery.Webhook.SignatureKey);
        using HttpRequestMessage request = signed.ToRequest(delivery.Webhook.Request.Address);
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever went wrong there, Close would only see that nothing arrived.
            return false;
        }
    }
}

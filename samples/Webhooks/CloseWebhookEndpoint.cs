using Microsoft.AspNetCore.Http.HttpResults;

namespace CloseFluent.Samples.Webhooks;

/// <summary>
/// A webhook as a minimal API: the raw body is read before anything parses it, the signature is checked, a delivery that was
/// seen before is passed over, and only then is it handed on.
/// </summary>
public static class CloseWebhookEndpoint
{
    private const int LargestBody = 1024 * 1024;

    /// <summary>Takes deliveries at an address.</summary>
    /// <param name="application">Where the address is added.</param>
    /// <param name="pattern">The address, for example <c>/close</c>.</param>
    /// <param name="signatureKey">The <c>signature_key</c> of the webhook.</param>
    /// <param name="time">The clock.</param>
    /// <param name="handle">Handles a delivery; if it throws, Close delivers again.</param>
    public static void MapCloseWebhook(
        this IEndpointRouteBuilder application,
        string pattern,
        string signatureKey,
        TimeProvider time,
        Func<CloseWebhookDelivery, Task> handle)
    {
        SeenEvents seen = new();
        application.MapPost(pattern, async Task<Results<NoContent, UnauthorizedHttpResult, StatusCodeHttpResult>> (
            HttpRequest request, CancellationToken cancellationToken) =>
        {
            if (request.ContentLength > LargestBody)
            {
                return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
            }

            // One more than allowed is asked for, so that a body without a stated length is bounded too.
            byte[] buffer = new byte[LargestBody + 1];
            int length = await request.Body.ReadAtLeastAsync(
                buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            if (length > LargestBody)
            {
                return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
            }

            ReadOnlyMemory<byte> body = buffer.AsMemory(0, length);
            CloseWebhookDelivery delivery;
            try
            {
                delivery = CloseWebhook.Parse(
                    request.Headers[CloseWebhook.TimestampHeader],
                    request.Headers[CloseWebhook.HashHeader],
                    body,
                    signatureKey,
                    timeProvider: time);
            }
            catch (CloseWebhookSignatureException)
            {
                return TypedResults.Unauthorized();
            }

            await HandleOnceAsync(delivery, seen, handle);
            return TypedResults.NoContent();
        });
    }

    // Two deliveries of one event may come at the same moment, so it is reserved before it is handled.
    private static async Task HandleOnceAsync(
        CloseWebhookDelivery delivery, SeenEvents seen, Func<CloseWebhookDelivery, Task> handle)
    {
        string id = delivery.Event.Id;
        if (!seen.TryReserve(id))
        {
            return;
        }

        try
        {
            await handle(delivery);
        }
        catch
        {
            seen.Release(id);
            throw;
        }

        seen.Keep(id);
    }
}

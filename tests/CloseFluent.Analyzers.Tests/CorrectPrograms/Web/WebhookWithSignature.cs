using Microsoft.AspNetCore.Http;
using System.IO;

static class Deliveries
{
    public static async Task<IResult> Receive(HttpRequest request, string signatureKey)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body);
        try
        {
            CloseWebhookDelivery delivery = CloseWebhook.Parse(
                request.Headers[CloseWebhook.TimestampHeader], request.Headers[CloseWebhook.HashHeader], body.ToArray(), signatureKey);
            return Results.Ok(delivery.ToString());
        }
        catch (CloseWebhookSignatureException)
        {
            return Results.Unauthorized();
        }
    }
}

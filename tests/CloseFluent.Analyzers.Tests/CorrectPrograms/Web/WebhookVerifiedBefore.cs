using Microsoft.AspNetCore.Http;

static class Deliveries
{
    public static IResult Receive(string? timestamp, string? hash, byte[] body, string signatureKey)
    {
        if (!CloseWebhook.Verify(timestamp, hash, body, signatureKey))
        {
            return Results.Unauthorized();
        }

        return Results.Ok(CloseWebhook.ParseUnverified(body).ToString());
    }
}

namespace CloseFluent;

/// <summary>
/// What was posted to a webhook is not signed by Close, or not lately. Nothing of it was read; respond with 401.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
public sealed class CloseWebhookSignatureException : Exception
{
    internal CloseWebhookSignatureException(string fault)
        : base($"The delivery {fault}. It was not read: respond with 401.")
    {
    }
}

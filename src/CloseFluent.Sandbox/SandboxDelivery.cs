using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CloseFluent.Sandbox;

/// <summary>
/// What a webhook on bulk actions receives, signed as Close signs it. Key and id are those of a webhook that every sandbox
/// has by default; those that are created with <c>POST /webhook/</c> have their own.
/// </summary>
public sealed class SandboxDelivery
{
    /// <summary>The <c>signature_key</c> of the sandbox's webhook, in hexadecimal digits.</summary>
    public const string SignatureKey = "5b1fa2c3d4e5f60718293a4b5c6d7e8f5b1fa2c3d4e5f60718293a4b5c6d7e8f";

    /// <summary>The <c>subscription_id</c> of the sandbox's webhook.</summary>
    public const string SubscriptionId = "whsub_2WQ2sEM5fBJ2Ip0lWMyRLg";

    internal SandboxDelivery(string timestamp, byte[] body, string signatureKey = SignatureKey)
    {
        Timestamp = timestamp;
        Body = body;
        byte[] key = [.. Enumerable.Range(0, signatureKey.Length / 2)
            .Select(index => Convert.ToByte(signatureKey.Substring(index * 2, 2), 16))];
        using HMACSHA256 signature = new(key);
        Hash = Hexadecimal(signature.ComputeHash([.. Encoding.UTF8.GetBytes(timestamp), .. body]));
    }

    /// <summary>The header <c>close-sig-timestamp</c>: seconds since 1970.</summary>
    public string Timestamp { get; }

    /// <summary>The header <c>close-sig-hash</c>.</summary>
    public string Hash { get; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The delivery as a request to an address.</summary>
    /// <param name="address">The address of the webhook.</param>
    /// <returns>The request, to send to the receiver.</returns>
    public HttpRequestMessage ToRequest(Uri address)
    {
        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new ByteArrayContent(Body.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("close-sig-timestamp", Timestamp);
        request.Headers.TryAddWithoutValidation("close-sig-hash", Hash);
        return request;
    }

    internal static string Hexadecimal(byte[] bytes) =>
        string.Concat(bytes.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
}

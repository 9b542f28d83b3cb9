using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Checks and reads what Close delivers to a webhook.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
public static class CloseWebhook
{
    /// <summary>The header that says when a delivery was signed, in seconds since 1970.</summary>
    public const string TimestampHeader = "close-sig-timestamp";

    /// <summary>The header with the signature, in hexadecimal digits.</summary>
    public const string HashHeader = "close-sig-hash";

    /// <summary>How far a timestamp may be from now unless another tolerance is given: 5 minutes.</summary>
    public static readonly TimeSpan DefaultTolerance = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Determines whether Close signed a delivery, and not long ago. Answer 401 where not. The comparison takes the same time
    /// whatever differs.
    /// </summary>
    /// <param name="timestamp">The header <see cref="TimestampHeader"/>; null where it is missing.</param>
    /// <param name="hash">The header <see cref="HashHeader"/>; null where it is missing.</param>
    /// <param name="rawBody">The body byte for byte as it came, before anything parsed or changed it.</param>
    /// <param name="signatureKey">
    /// The <c>signature_key</c> that Close returned when the webhook was created: hexadecimal digits.
    /// </param>
    /// <param name="tolerance">
    /// How far the timestamp may be from now, either way; null for <see cref="DefaultTolerance"/>.
    /// </param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <returns>True if so.</returns>
    /// <exception cref="ArgumentException"><paramref name="signatureKey"/> is empty, or not hexadecimal.</exception>
    [ChangesNothing("verdict")]
    public static bool Verify(
        string? timestamp,
        string? hash,
        ReadOnlySpan<byte> rawBody,
        [ArgumentKind(ArgumentKind.SignatureKey)] string signatureKey,
        TimeSpan? tolerance = null,
        TimeProvider? timeProvider = null) =>
        Fault(timestamp, hash, rawBody, signatureKey, tolerance, timeProvider) is null;

    /// <summary>Reads a delivery that Close signed, and not long ago; refuses any other.</summary>
    /// <returns>The delivery.</returns>
    /// <exception cref="CloseWebhookSignatureException">Close did not sign it, or too long ago: respond with
    /// 401.</exception>
    /// <exception cref="FormatException">It is signed, but no delivery of Close's.</exception>
    /// <inheritdoc cref="Verify"/>
    public static CloseWebhookDelivery Parse(
        string? timestamp,
        string? hash,
        ReadOnlyMemory<byte> rawBody,
        [ArgumentKind(ArgumentKind.SignatureKey)] string signatureKey,
        TimeSpan? tolerance = null,
        TimeProvider? timeProvider = null) =>
        Fault(timestamp, hash, rawBody.Span, signatureKey, tolerance, timeProvider) is { } fault
            ? throw new CloseWebhookSignatureException(fault)
            : Read(rawBody);

    /// <summary>
    /// Reads a delivery without looking at its signature. Anybody can post to an address: it is for what was verified
    /// before, as what waited in a queue.
    /// </summary>
    /// <param name="rawBody">The body of the delivery.</param>
    /// <exception cref="FormatException">The body is not a delivery of Close.</exception>
    [Unverified(nameof(Verify), nameof(Parse))]
    public static CloseWebhookDelivery ParseUnverified(ReadOnlyMemory<byte> rawBody) => Read(rawBody);

    private static CloseWebhookDelivery Read(ReadOnlyMemory<byte> rawBody)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                WholeText.From(rawBody), new JsonDocumentOptions { MaxDepth = CanonicalJson.MaxDepth });
            JsonElement root = document.RootElement;
            JsonElement item = root.Member("event") ?? throw new JsonException("It has no event.");
            return new CloseWebhookDelivery(CloseEventReader.Read(item), root.Text("subscription_id"));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new FormatException(
                $"The body is not a valid delivery of Close. {unreadable.Message} Pass the raw body of the request.", unreadable);
        }
    }

    // Null where Close signed it.
    private static string? Fault(
        string? timestamp,
        string? hash,
        ReadOnlySpan<byte> rawBody,
        string signatureKey,
        TimeSpan? tolerance,
        TimeProvider? time)
    {
        byte[] key = Key(signatureKey);
        if (timestamp is null || hash is null)
        {
            return $"has no header {(timestamp is null ? TimestampHeader : HashHeader)}";
        }

        using HMACSHA256 signature = new(key);
        byte[] expected = signature.ComputeHash([.. Encoding.UTF8.GetBytes(timestamp), .. rawBody]);
        if (Hexadecimal.Decode(hash.Trim()) is not { } claimed || !Hexadecimal.SameInConstantTime(expected, claimed))
        {
            return "is not signed with the key of this webhook, or its body was changed on the way";
        }

        return IsNear(timestamp, tolerance ?? DefaultTolerance, time ?? TimeProvider.System)
            ? null
            : "was signed too long ago, or is ahead of the clock here";
    }

    private static byte[] Key(string signatureKey)
    {
        ArgumentNullException.ThrowIfNull(signatureKey);
        SecretText.Require(ArgumentKind.SignatureKey, signatureKey, nameof(signatureKey));
        return Hexadecimal.Decode(signatureKey)!;
    }

    private static bool IsNear(string timestamp, TimeSpan tolerance, TimeProvider time)
    {
        bool isNumber = double.TryParse(
            timestamp, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds);
        double now = (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(0)).TotalSeconds;
        return isNumber && Math.Abs(now - seconds) <= tolerance.TotalSeconds;
    }
}

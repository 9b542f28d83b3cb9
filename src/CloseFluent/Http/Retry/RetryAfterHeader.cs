using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// How long Close asks to wait after a 429: the <c>reset</c> of its RateLimit header, else Retry-After, else what the body
/// of old responses reports, else two seconds. What cannot be read is ignored; the wait is from zero to <see
/// cref="RateLimitHeader.Longest"/>.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/rate-limits"/>.</remarks>
internal static class RetryAfterHeader
{
    private static readonly TimeSpan s_default = TimeSpan.FromSeconds(2);

    public static TimeSpan Read(CloseResponse response, TimeProvider time) =>
        RateLimitHeader.Read(response).Reset
        ?? FromSeconds(response.Header("Retry-After"))
        ?? FromDate(response.Header("Retry-After"), time)
        ?? FromBody(response.Body)
        ?? s_default;

    private static TimeSpan? FromSeconds(string? header)
    {
        TimeSpan? longest = null;
        foreach (string part in (header ?? string.Empty).Split(','))
        {
            TimeSpan? wait = RateLimitHeader.Seconds(part);
            longest = wait > longest ? wait : longest ?? wait;
        }

        return longest;
    }

    private static TimeSpan? FromDate(string? header, TimeProvider time)
    {
        bool isDate = DateTimeOffset.TryParseExact(
            header?.Trim(), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment);
        if (!isDate)
        {
            return null;
        }

        TimeSpan wait = moment - time.GetUtcNow();
        if (wait < TimeSpan.Zero)
        {
            return TimeSpan.Zero;
        }

        return wait < RateLimitHeader.Longest ? wait : RateLimitHeader.Longest;
    }

    private static TimeSpan? FromBody(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("error", out JsonElement error)
                && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("rate_reset", out JsonElement reset)
                ? RateLimitHeader.Seconds(reset.ToString())
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Invalid UTF-8 inside a string shows only when the string is taken out.
            return null;
        }
    }
}

using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// How long Close asks to wait after a 429: the <c>reset</c> of its RateLimit header, else Retry-After, else what the body of
/// old answers says, else two seconds. What cannot be read counts as not said.
/// </summary>
internal static class RateLimitWait
{
    private static readonly TimeSpan s_unsaid = TimeSpan.FromSeconds(2);

    public static TimeSpan Of(CloseResponse response, TimeProvider time) =>
        FromRateLimit(response.Header("RateLimit"))
        ?? FromRetryAfter(response.Header("Retry-After"), time)
        ?? FromBody(response.Body)
        ?? s_unsaid;

    private static TimeSpan? FromRateLimit(string? header)
    {
        foreach (string part in (header ?? string.Empty).Split(',', ';'))
        {
            string[] pair = part.Split('=');
            if (pair.Length == 2 && pair[0].Trim().Equals("reset", StringComparison.OrdinalIgnoreCase))
            {
                return Seconds(pair[1].Trim());
            }
        }

        return null;
    }

    private static TimeSpan? FromRetryAfter(string? header, TimeProvider time)
    {
        if (Seconds(header) is { } wait)
        {
            return wait;
        }

        bool isDate = DateTimeOffset.TryParseExact(
            header, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment);
        return isDate ? Positive(moment - time.GetUtcNow()) : null;
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
                ? Seconds(reset.ToString())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            && seconds < TimeSpan.MaxValue.TotalSeconds / 2
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}

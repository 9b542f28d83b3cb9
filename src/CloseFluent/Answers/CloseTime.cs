using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Moments as Close writes them: with an offset, with a Z, or without either, which means UTC.</summary>
internal static class CloseTime
{
    private const int LengthOfBulkActions = 32;

    /// <summary>
    /// Reads a moment in the one form that bulk actions have, <c>2026-03-02T09:30:00.120000+00:00</c>, which costs a tenth of
    /// reading any form.
    /// </summary>
    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset moment)
    {
        moment = default;
        return reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false }
            && reader.ValueSpan.Length == LengthOfBulkActions
            && reader.ValueSpan.EndsWith("+00:00"u8)
            && reader.TryGetDateTimeOffset(out moment);
    }

    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;

    public static string Format(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
}

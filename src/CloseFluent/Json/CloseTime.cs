using System.Globalization;

namespace CloseFluent;

/// <summary>Moments as Close writes them: with an offset, with a Z, or without either, which means UTC.</summary>
internal static class CloseTime
{
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;

    public static string Format(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
}

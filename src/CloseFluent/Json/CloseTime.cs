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

    /// <summary>Reads a moment in the one form that bulk actions have, <c>2026-03-02T09:30:00.120000+00:00</c>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset moment)
    {
        moment = default;
        if (text.Length != 32
            || !text.Slice(26).SequenceEqual("+00:00"u8)
            || (text[4], text[7], text[10], text[13], text[16], text[19])
                is not ((byte)'-', (byte)'-', (byte)'T', (byte)':', (byte)':', (byte)'.'))
        {
            return false;
        }

        // What is no number is negative; what is out of range is left to the way that reads any form.
        int year = Number(text.Slice(0, 4));
        int month = Number(text.Slice(5, 2));
        int day = Number(text.Slice(8, 2));
        int hour = Number(text.Slice(11, 2));
        int minute = Number(text.Slice(14, 2));
        int second = Number(text.Slice(17, 2));
        int microsecond = Number(text.Slice(20, 6));
        if (year < 1
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23
            || minute is < 0 or > 59
            || second is < 0 or > 59
            || microsecond < 0)
        {
            return false;
        }

        DateTime whole = new(year, month, day, hour, minute, second, DateTimeKind.Utc);
        moment = new DateTimeOffset(whole.AddTicks(microsecond * (TimeSpan.TicksPerMillisecond / 1000)));
        return true;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}

using System.Globalization;

namespace CloseFluent;

/// <summary>What the RateLimit header of a response reports, for example <c>limit=100, remaining=50, reset=5</c>.</summary>
/// <param name="Remaining">How many requests are left until the reset; at least 0.</param>
/// <param name="Reset">How long until there are as many as at first; from zero to <see cref="Longest"/>.</param>
/// <remarks>See <see href="https://developer.close.com/api/overview/rate-limits"/>.</remarks>
internal readonly record struct RateLimitHeader(double? Remaining, TimeSpan? Reset)
{
    /// <summary>The longest wait that is read; a longer one is taken for this.</summary>
    public static readonly TimeSpan Longest = Clock.LongestTimer;

    /// <summary>Reads the header. What cannot be read is null; of several values the most careful one applies.</summary>
    public static RateLimitHeader Read(CloseResponse response)
    {
        double? remaining = null;
        TimeSpan? reset = null;
        foreach (string part in (response.Header("RateLimit") ?? string.Empty).Split(',', ';'))
        {
            int equals = part.IndexOf('=');
            string name = equals < 0 ? string.Empty : part.Substring(0, equals).Trim();
            string value = part.Substring(equals + 1);
            if (name.Equals("remaining", StringComparison.OrdinalIgnoreCase) && Number(value) is { } left)
            {
                remaining = Math.Min(left, remaining ?? left);
            }
            else if (name.Equals("reset", StringComparison.OrdinalIgnoreCase) && Seconds(value) is { } wait)
            {
                reset = wait > reset ? wait : reset ?? wait;
            }
        }

        return new RateLimitHeader(remaining, reset);
    }

    /// <summary>Reads a number of seconds: digits with at most one point. Anything else is null.</summary>
    public static TimeSpan? Seconds(string text) => Number(text) is not { } seconds
        ? null
        : TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));

    // The platform's own reading also knows signs, exponents and names such as Infinity, and some versions refuse what is
    // too large instead of calling it infinite.
    private static double? Number(string text)
    {
        string number = text.Trim();
        bool isPlain = number.Any(IsDigit)
            && number.All(c => IsDigit(c) || c == '.')
            && number.IndexOf('.') == number.LastIndexOf('.');
        if (!isPlain)
        {
            return null;
        }

        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            ? value
            : double.PositiveInfinity;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

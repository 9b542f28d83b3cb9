using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>What is demanded of numbers and durations that have a range.</summary>
internal static class RangeDemand
{
    /// <summary>Why a number is refused, as a sentence; null where it is taken.</summary>
    public static string? FaultOf(double value, long least, long most) =>
        value >= least && value <= most ? null : $"{Show(value)} is not allowed: it must be {Range(least, most, ShowNumber)}.";

    /// <summary>Why a duration is refused, as a sentence; null where it is taken.</summary>
    public static string? FaultOf(TimeSpan value, long least, long most) => value.Ticks >= least && value.Ticks <= most
        ? null
        : $"{Show(value)} is not allowed: it must be {(least == 1 ? Positive(most) : Range(least, most, ShowTicks))}.";

    private static string Positive(long most) => most == long.MaxValue ? "longer than 0" : $"longer than 0 and at most {ShowTicks(most)}";

    private static string Range(long least, long most, Func<long, string> show)
    {
        if (most == long.MaxValue)
        {
            return $"{show(least)} or more";
        }

        return $"from {show(least)} to {show(most)}";
    }

    private static string ShowNumber(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ShowTicks(long ticks) => Show(TimeSpan.FromTicks(ticks));

    private static string Show(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Show(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace CloseFluent.Analyzers;

/// <summary>Numbers of any type, to compare them with a bound.</summary>
internal static class ConstantNumber
{
    public static double? From(object? constant) => constant switch
    {
        decimal number => (double)number,
        double number => number,
        float number => number,
        char character => character,
        sbyte or byte or short or ushort or int or uint or long or ulong =>
            Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        _ => null,
    };
}

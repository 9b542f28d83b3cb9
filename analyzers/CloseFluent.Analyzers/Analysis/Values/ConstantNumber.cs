namespace CloseFluent.Analyzers;

/// <summary>Numbers of any type, to compare them with a bound.</summary>
internal static class ConstantNumber
{
    public static double? From(object? constant) => constant switch
    {
        int number => number,
        long number => number,
        decimal number => (double)number,
        double number => number,
        float number => number,
        _ => null,
    };
}

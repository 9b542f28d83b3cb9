namespace CloseFluent.Analyzers;

/// <summary>What is demanded of a number, by the kind of its argument.</summary>
internal static class NumberDemand
{
    /// <summary>Why a number is refused; null where it is taken.</summary>
    public static string? FaultOf(double number, ArgumentDemand demand) => demand.Kind switch
    {
        "FiniteNumber" => double.IsNaN(number) || double.IsInfinity(number)
            ? "JSON has no number that is infinite or none" : null,
        "Distance" => DistanceDemand.FaultOf(OffsetUnit.Weeks, Count(number)),
        "DistanceInDays" => DistanceDemand.FaultOf(OffsetUnit.Days, Count(number)),
        _ => RangeDemand.FaultOf(number, demand.Least, demand.Most),
    };

    private static int Count(double number) => (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, number));
}

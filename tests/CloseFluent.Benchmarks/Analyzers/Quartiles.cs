namespace CloseFluent.Benchmarks;

/// <summary>The middle of some numbers, and the middles of their halves.</summary>
internal sealed record Quartiles(double Lower, double Median, double Upper)
{
    public static Quartiles Of(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        return new Quartiles(At(0.25), At(0.5), At(0.75));

        double At(double share)
        {
            double place = share * (sorted.Length - 1);
            double below = sorted[(int)place];
            return below + ((sorted[(int)Math.Ceiling(place)] - below) * (place - (int)place));
        }
    }
}

namespace CloseFluent;

/// <summary>Chance, so that many clients that have to wait do not all come back at the same moment.</summary>
internal static class Jitter
{
#if NET
    /// <summary>A number of at least 0 and under 1.</summary>
    public static double Next() => Random.Shared.NextDouble();
#else
    private static readonly Random s_source = new();

    /// <summary>A number of at least 0 and under 1.</summary>
    public static double Next()
    {
        lock (s_source)
        {
            return s_source.NextDouble();
        }
    }
#endif
}

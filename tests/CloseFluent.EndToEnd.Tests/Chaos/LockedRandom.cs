namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>
/// The numbers of a seed for several threads. A renewal of tokens and a canceled delay go on on the pool, and a Random that two
/// threads use at once may give nothing but zeros from then on.
/// </summary>
internal sealed class LockedRandom(int seed) : Random
{
    private readonly object _gate = new();
    private readonly Random _inner = new(seed);

    public override int Next() => Next(int.MaxValue);

    public override int Next(int maxValue) => Next(0, maxValue);

    public override int Next(int minValue, int maxValue)
    {
        lock (_gate)
        {
            return _inner.Next(minValue, maxValue);
        }
    }

    public override double NextDouble()
    {
        lock (_gate)
        {
            return _inner.NextDouble();
        }
    }
}

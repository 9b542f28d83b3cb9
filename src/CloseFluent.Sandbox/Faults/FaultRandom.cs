namespace CloseFluent.Sandbox;

/// <summary>Draws what goes wrong, always the same for the same seed. It is not safe for several threads.</summary>
internal sealed class FaultRandom(SandboxFaults faults)
{
    private readonly Random _random = new(faults.Seed);
    private readonly int[] _used = new int[faults.ByRoute.Count];
    private int _scripted;

    public SandboxFault Fault(string method, string path)
    {
        if (ByRoute(method, path) is { } placed)
        {
            return placed;
        }

        if (_scripted < faults.Script.Count)
        {
            return faults.Script[_scripted++];
        }

        // Without a rate nothing is drawn, so that details depend on what happens alone.
        return faults.Rate > 0 && _random.NextDouble() < faults.Rate ? Pick(faults.Kinds) : SandboxFault.None;
    }

    private SandboxFault? ByRoute(string method, string path)
    {
        for (int index = 0; index < _used.Length; index++)
        {
            RouteFaults candidate = faults.ByRoute[index];
            if (_used[index] < candidate.Faults.Count && candidate.Matches(method, path))
            {
                return candidate.Faults[_used[index]++];
            }
        }

        return null;
    }

    public bool Flip() => _random.Next(2) == 0;

    public int UpTo(int most) => _random.Next(most + 1);

    public TimeSpan UpTo(TimeSpan most) =>
        TimeSpan.FromMilliseconds(Math.Round(most.TotalMilliseconds * _random.NextDouble()));

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}

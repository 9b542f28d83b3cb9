namespace CloseFluent.Sandbox;

/// <summary>Draws what goes wrong, always the same for the same seed. It is not safe for several threads.</summary>
internal sealed class FaultDice(SandboxFaults faults)
{
    private readonly Random _random = new(faults.Seed);
    private readonly int[] _met = new int[faults.Placed.Count];
    private int _drawn;

    public SandboxFault Fault(string method, string path)
    {
        if (Placed(method, path) is { } placed)
        {
            return placed;
        }

        if (_drawn < faults.Script.Count)
        {
            return faults.Script[_drawn++];
        }

        // Without a rate nothing is drawn, so that details depend on what happens alone.
        return faults.Rate > 0 && _random.NextDouble() < faults.Rate ? One(faults.Kinds) : SandboxFault.None;
    }

    private SandboxFault? Placed(string method, string path)
    {
        for (int place = 0; place < _met.Length; place++)
        {
            PlacedFaults here = faults.Placed[place];
            if (_met[place] < here.Faults.Count && here.AreAt(method, path))
            {
                return here.Faults[_met[place]++];
            }
        }

        return null;
    }

    public bool Flip() => _random.Next(2) == 0;

    public int UpTo(int most) => _random.Next(most + 1);

    public TimeSpan UpTo(TimeSpan most) => TimeSpan.FromMilliseconds(Math.Round(most.TotalMilliseconds * _random.NextDouble()));

    public T One<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}

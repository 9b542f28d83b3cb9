namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>
/// One world, a few calls in it, and what must hold afterwards. Everything follows from the seed, but for the moments at which
/// the pool comes to a renewal of tokens, or to what follows a canceled delay.
/// </summary>
internal sealed class ChaosScenario(int seed, Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap = null)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(12);

    // What leaves the thread is given this much real time to come back before it counts as hanging. A busy pool gets another
    // thread after a second for each that it has, so that other tests can keep one waiting for longer than ten.
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Gives how many sends ended in which way.</summary>
    /// <param name="faults">What did not hold.</param>
    public ChaosTally Run(out IReadOnlyList<string> faults)
    {
        using ChaosWorld world = new(new LockedRandom(seed), wrap);
        ChaosCalls calls = new(world);
        List<string> found = [];
        for (int wave = world.Chance.Next(1, 4); wave > 0 && found.Count == 0; wave--)
        {
            ChaosCall[] together = [.. Enumerable.Range(0, world.Chance.Next(1, 4)).Select(_ => calls.Draw())];
            RunTogether(world.Time, together);
            found.AddRange(together.SelectMany(call => call.Faults()));
            found.AddRange(world.Tokens?.Faults() ?? []);
            Array.ForEach(together, call => call.Dispose());
            world.Reopen();
        }

        found.AddRange(calls.Faults);
        faults = found;
        return ChaosTally.Of(calls);
    }

    private static void RunTogether(VirtualTime time, ChaosCall[] calls)
    {
        DateTimeOffset end = time.GetUtcNow() + s_longest;
        Array.ForEach(calls, call => call.Start());
        while (!calls.All(call => call.HasEnded) && time.GetUtcNow() < end)
        {
            if (!time.RingNext() && !SpinWait.SpinUntil(() => calls.All(call => call.HasEnded) || time.IsSet, Patience))
            {
                return;
            }
        }
    }
}

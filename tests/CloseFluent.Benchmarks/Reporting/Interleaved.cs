using System.Diagnostics;

namespace CloseFluent.Benchmarks.Reporting;

/// <summary>
/// Measures several ways of doing one thing against each other in one run: short turns, one after the other, round by
/// round, so that whatever else the machine does strikes all of them. Time is the processor's, which waiting for a busy
/// machine does not lengthen. What counts is the median over the rounds of each way's time divided by that of the first way
/// in the same round.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 101;
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan s_warming = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<Measured>> RunAsync(IReadOnlyList<(string Name, Func<Task> Run)> ways)
    {
        int[] counts = new int[ways.Count];
        for (int way = 0; way < ways.Count; way++)
        {
            counts[way] = await WarmUpAsync(ways[way].Run);
        }

        double[][] times = [.. ways.Select(_ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Count; way++)
            {
                times[way][round] = await TimeAsync(ways[way].Run, counts[way]);
            }
        }

        List<Measured> results = [];
        for (int way = 0; way < ways.Count; way++)
        {
            double[] ratios = [.. times[way].Zip(times[0], (own, first) => own / first)];
            results.Add(new Measured(
                ways[way].Name, Median(times[way]), Median(ratios), await AllocatedAsync(ways[way].Run)));
        }

        return results;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    // Until the JIT has made its last version, and to learn how many fit into a turn.
    private static async Task<int> WarmUpAsync(Func<Task> run)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < s_warming)
        {
            await TimeAsync(run, 1_000);
        }

        double once = await TimeAsync(run, 1_000);
        return Math.Max(1, (int)(s_turn.TotalMicroseconds / once));
    }

    private static async Task<double> TimeAsync(Func<Task> run, int count)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < count; i++)
        {
            await run();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / count;
    }

    private static async Task<long> AllocatedAsync(Func<Task> run)
    {
        const int Times = 2_000;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < Times; i++)
        {
            await run();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Times;
    }
}

namespace CloseFluent.Benchmarks.Growth;

/// <summary>What one call took and left.</summary>
/// <param name="Processor">Processor time, in ms.</param>
/// <param name="Allocated">Bytes allocated.</param>
internal readonly record struct Cost(double Processor, long Allocated)
{
    /// <summary>The best of a few, after one that is not counted.</summary>
    public static async Task<Cost> OfAsync(Func<Task> run)
    {
        await run();
        Cost best = new(double.MaxValue, long.MaxValue);
        for (int i = 0; i < 5; i++)
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await run();
            long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            double time = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
            best = new Cost(Math.Min(best.Processor, time), Math.Min(best.Allocated, allocated));
        }

        return best;
    }
}

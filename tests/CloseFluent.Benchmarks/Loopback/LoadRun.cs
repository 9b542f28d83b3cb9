using System.Diagnostics;

namespace CloseFluent.Benchmarks.Loopback;

/// <summary>What callers achieved in one turn, each sending again as soon as it had its answer.</summary>
/// <param name="PerSecond">Requests per second.</param>
/// <param name="Processor">Processor time of the callers' process for each request, in µs.</param>
/// <param name="Latencies">How long each request took, in µs.</param>
internal sealed record LoadRun(double PerSecond, double Processor, double[] Latencies)
{
    public static async Task<LoadRun> OfAsync(Func<Task> send, int callers, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        List<double>[] latencies = await Task.WhenAll(
            Enumerable.Range(0, callers).Select(_ => Task.Run(() => CallAsync(send, start, time))));
        TimeSpan used = Environment.CpuUsage.TotalTime - processor;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        double[] all = [.. latencies.SelectMany(one => one)];
        return new LoadRun(all.Length / elapsed.TotalSeconds, used.TotalMicroseconds / all.Length, all);
    }

    private static async Task<List<double>> CallAsync(Func<Task> send, long start, TimeSpan time)
    {
        List<double> latencies = [];
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            long begun = Stopwatch.GetTimestamp();
            await send();
            latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        return latencies;
    }
}

using System.Globalization;
using CloseFluent.Benchmarks.Loopback;
using CloseFluent.Benchmarks.Sending;
using CloseFluent.Benchmarks.Sending.Peers;

namespace CloseFluent.Benchmarks.Reporting;

/// <summary>Requests over a loopback socket, CloseFluent and the baseline in turns.</summary>
internal static class LoopbackReport
{
    private const int Rounds = 15;
    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(1);

    public static async Task PrintAsync()
    {
        using LoopbackServer server = await LoopbackServer.StartAsync();
        using HttpClient http = HttpClientPeer.WithHeaders(new HttpClient());
        Uri address = new(server.BaseAddress, Scenario.Path.TrimStart('/'));
        using CloseClient close = new(new CloseClientOptions { ApiKey = Scenario.ApiKey, BaseAddress = server.BaseAddress });
        (string Name, Func<Task> Run)[] ways =
        [
            Baseline(http, address, HttpCompletionOption.ResponseContentRead),
            Baseline(http, address, HttpCompletionOption.ResponseHeadersRead),
            ("CloseFluent", () => CloseFluentPeer.Build().SendAsync(close)),
        ];
        Console.WriteLine("| Over loopback | callers | requests/s | ratio | processor µs | ratio | p50 µs | p99 µs |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (int callers in (int[])[1, 32])
        {
            List<LoadRun>[] runs = [.. ways.Select(_ => new List<LoadRun>())];

            // The first round warms up.
            for (int round = 0; round <= Rounds; round++)
            {
                for (int way = 0; way < ways.Length; way++)
                {
                    LoadRun run = await LoadRun.OfAsync(ways[way].Run, callers, s_turn);
                    if (round > 0)
                    {
                        runs[way].Add(run);
                    }
                }
            }

            for (int way = 0; way < ways.Length; way++)
            {
                Print(ways[way].Name, callers, runs[way], runs[0]);
            }
        }
    }

    private static (string Name, Func<Task> Run) Baseline(HttpClient http, Uri address, HttpCompletionOption completion) =>
        (HttpClientPeer.NameOf(completion), () => HttpClientPeer.SendAsync(http, address, completion));

    private static void Print(string name, int callers, List<LoadRun> runs, List<LoadRun> baselines)
    {
        double[] latencies = [.. runs.SelectMany(run => run.Latencies).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {callers} | {Interleaved.Median(runs.Select(run => run.PerSecond)):N0} "
                + $"| {Interleaved.Median(runs.Zip(baselines, (own, first) => own.PerSecond / first.PerSecond)):0.00} "
                + $"| {Interleaved.Median(runs.Select(run => run.Processor)):0.0} "
                + $"| {Interleaved.Median(runs.Zip(baselines, (own, first) => own.Processor / first.Processor)):0.00} "
                + $"| {latencies[latencies.Length / 2]:0} | {latencies[latencies.Length * 99 / 100]:0} |"));
    }
}

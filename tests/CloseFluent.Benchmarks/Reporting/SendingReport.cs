using System.Globalization;
using CloseFluent.Benchmarks.Sending;
using CloseFluent.Benchmarks.Sending.Peers;

namespace CloseFluent.Benchmarks.Reporting;

/// <summary>One send in memory, all peers beside each other.</summary>
internal static class SendingReport
{
    public static async Task PrintAsync()
    {
        IReadOnlyList<SendingPeer> peers = await PeerList.CreateAsync();
        List<(string, Func<Task>)> ways = [.. peers.Select(peer => (peer.Name, (Func<Task>)peer.SendOnceAsync))];
        ways.Add(("CloseFluent, the chain alone", () =>
        {
            GC.KeepAlive(CloseFluentPeer.Build());
            return Task.CompletedTask;
        }));
        IReadOnlyList<Measured> measured = await Interleaved.RunAsync(ways);
        Console.WriteLine("| One send in memory | µs | ratio | bytes |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (Measured way in measured.OrderBy(way => way.Ratio))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {way.Name} | {way.Microseconds:0.00} | {way.Ratio:0.00} | {way.Bytes:N0} |"));
        }

        foreach (SendingPeer peer in peers)
        {
            peer.Dispose();
        }
    }
}

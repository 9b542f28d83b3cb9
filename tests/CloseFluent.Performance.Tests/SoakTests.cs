using System.Collections.Concurrent;
using System.Net.NetworkInformation;
using CloseFluent.Sandbox;

namespace CloseFluent.Performance.Tests;

public sealed class SoakTests
{
    private const int Callers = 32;
    private const long MostGrowth = 8 * 1024 * 1024;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_length = TimeSpan.FromSeconds(16);

    [Fact]
    public async Task Many_callers_on_one_client_leave_nothing_behind()
    {
        ConcurrentBag<Exception> unobserved = [];
        TaskScheduler.UnobservedTaskException += (_, thrown) => unobserved.Add(thrown.Exception);
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            TimeUntilCounted = TimeSpan.Zero,
            TimePerObject = TimeSpan.Zero,
            Faults = new SandboxFaults
            {
                Rate = 0.02,
                MaxRateLimitDelay = TimeSpan.FromMilliseconds(200),
                MaxStall = TimeSpan.FromMilliseconds(200),
                OversizedLength = 100_000,
            },
        });
        await using CloseSandboxServer server = await CloseSandboxServer.StartAsync(sandbox);
        int port = server.BaseAddress.Port;
        CloseClientOptions options = new() { ApiKey = sandbox.ApiKey, BaseAddress = server.BaseAddress, MaxResponseSize = 90_000 };

        using (CloseClient close = new(options))
        {
            await RunAsync(close, s_warmUp);
            long before = Memory();
            int threads = ThreadPool.ThreadCount;

            Caller[] callers = await RunAsync(close, s_length);

            Assert.All(callers, caller => Assert.True(caller.Calls > 0));
            Assert.True(callers.Sum(caller => caller.Failures) > 0, "No fault was met.");
            Assert.InRange(Memory() - before, long.MinValue, MostGrowth);
            Assert.InRange(Connections(port), 1, Callers);
            Assert.InRange(ThreadPool.ThreadCount, 1, threads + Callers);
            await UntilAsync(() => ThreadPool.PendingWorkItemCount == 0);
        }

        await UntilAsync(() => Connections(port) == 0);
        Assert.InRange(Timer.ActiveCount, 0, 10);
        Assert.Empty(unobserved);
    }

    private static async Task<Caller[]> RunAsync(CloseClient close, TimeSpan length)
    {
        using CancellationTokenSource stop = new(length);
        Caller[] callers = [.. Enumerable.Range(0, Callers).Select(_ => new Caller(close))];
        await Task.WhenAll(callers.Select(caller => Task.Run(() => caller.RunAsync(stop.Token))));
        return callers;
    }

    // Unobserved exceptions come out of finalizers, so these run as well.
    private static long Memory()
    {
        for (int round = 0; round < 2; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static int Connections(int port) => IPGlobalProperties.GetIPGlobalProperties()
        .GetActiveTcpConnections()
        .Count(connection => connection.RemoteEndPoint.Port == port && connection.State == TcpState.Established);

    // The server is in the same process, and has work of its own to end.
    private static async Task UntilAsync(Func<bool> isOver)
    {
        using PeriodicTimer look = new(TimeSpan.FromMilliseconds(20));
        using CancellationTokenSource end = new(TimeSpan.FromSeconds(5));
        while (!isOver())
        {
            await look.WaitForNextTickAsync(end.Token);
        }
    }
}

using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.Samples.Campaigns;

/// <summary>Two organizations on this machine, to try a campaign on: <c>dotnet run -- sandbox</c>.</summary>
internal static class LocalClose
{
    public static async Task RunAsync()
    {
        TaskCompletionSource stopped = new();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stopped.TrySetResult();
        };
        await using CloseSandboxServer acme = await CloseSandboxServer.StartAsync(new CloseSandbox());
        await using CloseSandboxServer globex = await CloseSandboxServer.StartAsync(new CloseSandbox());
        Console.WriteLine("# Two organizations until Ctrl+C. In another shell, set these and run the campaign:");
        Tell("acme", acme);
        Tell("globex", globex);
        await stopped.Task;
    }

    private static void Tell(string organization, CloseSandboxServer server)
    {
        Console.WriteLine($"export Close__{organization}__ApiKey={server.Sandbox.ApiKey}");
        Console.WriteLine($"export Close__{organization}__BaseAddress={server.BaseAddress}");
    }
}

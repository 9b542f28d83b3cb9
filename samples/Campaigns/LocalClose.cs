using CloseFluent.Sandbox;

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
        await using CloseSandboxServer acme = await StartAsync();
        await using CloseSandboxServer globex = await StartAsync();
        Console.WriteLine("# Two organizations until Ctrl+C. In another shell, set these and run the campaign:");
        Tell("acme", acme);
        Tell("globex", globex);
        await stopped.Task;
    }

    // As in any organization that is in use, there is a bulk action already: after a kill, a list that never showed one
    // proves nothing, and the step that was killed would stay unknown.
    private static async Task<CloseSandboxServer> StartAsync()
    {
        CloseSandbox sandbox = new();
        using HttpClient http = new(sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, http);
        await Bulk.Pause(SandboxIds.CallSequence).ToAllLeads().SendAsync(close);
        return await CloseSandboxServer.StartAsync(sandbox);
    }

    private static void Tell(string organization, CloseSandboxServer server)
    {
        Console.WriteLine($"export Close__{organization}__ApiKey={server.Sandbox.ApiKey}");
        Console.WriteLine($"export Close__{organization}__BaseAddress={server.BaseAddress}");
    }
}

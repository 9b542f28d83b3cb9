using CloseFluent.Sandbox;

namespace CloseFluent.Package.Tests;

/// <summary>An embedded Close of this process, for programs in another.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private readonly CloseSandboxServer _server;

    private SandboxHost(CloseSandboxServer server) => _server = server;

    public static async Task<SandboxHost> StartAsync() => new(await CloseSandboxServer.StartAsync(new CloseSandbox(
        new CloseSandboxOptions { TimeUntilCounted = TimeSpan.Zero, TimePerObject = TimeSpan.Zero })));

    /// <summary>Tells a program where the sandbox is, in its variables and in those of configuration.</summary>
    public CommandLine Known(CommandLine command) => command
        .With("CLOSE_ADDRESS", _server.BaseAddress.ToString())
        .With("CLOSE_API_KEY", _server.Sandbox.ApiKey)
        .With("Close__BaseAddress", _server.BaseAddress.ToString())
        .With("Close__ApiKey", _server.Sandbox.ApiKey);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

using Microsoft.Extensions.Hosting;

namespace CloseFluent.Sandbox;

/// <summary>Leaves Ctrl+C and the console to the program that the sandbox runs in.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

namespace CloseFluent.Sandbox;

/// <summary>Posts deliveries to webhooks as soon as they are due, and to this machine only.</summary>
internal sealed class DeliveryLoop : IAsyncDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_maxPost = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client;
    private readonly Task _running;

    public DeliveryLoop(CloseSandbox sandbox)
    {
        SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        _client = new HttpClient(new LoopbackOnlyHandler { InnerHandler = handler }) { Timeout = s_maxPost };
        _running = RunAsync(sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        try
        {
            // What broke the loop is thrown here, after all is disposed of.
            await _running.ConfigureAwait(false);
        }
        finally
        {
            _client.Dispose();
            _stop.Dispose();
        }
    }

    // The interval is real time, while the sandbox decides by its own clock what is due.
    private async Task RunAsync(CloseSandbox sandbox)
    {
        using PeriodicTimer timer = new(s_interval);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                await sandbox.DeliverAsync(_client, _stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The server is closed.
        }
    }
}

static class Program
{
    static async Task Main()
    {
        await RunAsync(new CloseClient(Environment.GetEnvironmentVariable("CLOSE_API_KEY")!), CancellationToken.None);
    }

    static async Task RunAsync(CloseClient close, CancellationToken stop)
    {
        using (close)
        {
            await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, stop);
        }
    }
}

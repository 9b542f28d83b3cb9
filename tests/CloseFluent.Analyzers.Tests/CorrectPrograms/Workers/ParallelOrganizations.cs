class Parallels(IReadOnlyList<ICloseClient> clients)
{
    public Task PauseAsync(CancellationToken stop) => Parallel.ForEachAsync(clients, stop, async (close, token) =>
    {
        try
        {
            await Bulk.PauseAllSequences().ToAllLeads().SendAsync(close, token);
        }
        catch (CloseException e)
        {
            Console.WriteLine(e.Message);
        }
    });

    public async Task ResumeAsync()
    {
        Task<BulkSequenceSubscription>[] all = [.. clients.Select(close => Bulk.ResumeAllSequences().ToAllLeads().SendAsync(close))];
        await Task.WhenAll(all);
    }
}

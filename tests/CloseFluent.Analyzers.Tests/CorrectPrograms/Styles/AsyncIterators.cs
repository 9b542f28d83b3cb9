class AsyncIterators(ICloseClient close)
{
    public async Task<int> CountAsync(IEnumerable<PauseAction> all) => await SendAllAsync(all).CountAsync();

    public async Task PrintAsync(IEnumerable<PauseAction> all)
    {
        await foreach (BulkSequenceSubscription sent in SendAllAsync(all))
        {
            Console.WriteLine(sent.Id);
        }
    }

    private async IAsyncEnumerable<BulkSequenceSubscription> SendAllAsync(IEnumerable<PauseAction> all)
    {
        foreach (PauseAction action in all)
        {
            yield return await action.SendAsync(close);
        }
    }
}

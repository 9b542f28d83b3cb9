class RoundRobin(ICloseClient close, IReadOnlyList<BulkSequenceSubscriptionId> ids)
{
    public async Task RunAsync(CancellationToken stop)
    {
        int turn = 0;
        while (!stop.IsCancellationRequested)
        {
            BulkSequenceSubscriptionId id = ids[turn++ % ids.Count];
            Console.WriteLine(await close.BulkSequenceSubscriptions.GetAsync(id, stop));
            await Task.Delay(1000, stop);
        }
    }
}

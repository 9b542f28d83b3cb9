class Overview(ICloseClient close, IReadOnlyList<BulkSequenceSubscriptionId> started)
{
    public async Task PrintAsync()
    {
        for (int i = 0; i < started.Count; i++)
        {
            BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.GetAsync(started[i]);
            Console.WriteLine($"{now.Id}: {now.Status}");
            await Task.Delay(200);
        }
    }
}

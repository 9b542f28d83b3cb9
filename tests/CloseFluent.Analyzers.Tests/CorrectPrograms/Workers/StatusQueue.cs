class Status(ICloseClient close, Queue<BulkSequenceSubscriptionId> ids)
{
    public async Task PrintAsync(CancellationToken stop)
    {
        while (ids.Count > 0)
        {
            BulkSequenceSubscriptionId id = ids.Dequeue();
            BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.GetAsync(id, stop);
            if (now.Status != BulkActionStatus.Done)
            {
                ids.Enqueue(id);
            }

            await Task.Delay(TimeSpan.FromSeconds(1), stop);
        }
    }
}

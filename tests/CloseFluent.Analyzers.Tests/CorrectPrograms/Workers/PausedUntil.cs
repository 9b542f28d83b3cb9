class UntilPaused(ICloseClient close)
{
    public async Task RunAsync(BulkSequenceSubscriptionId id)
    {
        BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.PauseAsync(id);
        while (now.Status != BulkActionStatus.Paused)
        {
            await Task.Delay(1000);
            now = await close.BulkSequenceSubscriptions.GetAsync(id);
        }
    }
}

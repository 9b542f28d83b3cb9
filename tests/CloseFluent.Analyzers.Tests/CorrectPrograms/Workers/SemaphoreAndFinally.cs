class Guarded(ICloseClient close)
{
    private readonly SemaphoreSlim _one = new(1);

    public async Task<BulkSequenceSubscription> SendAsync(BulkSequenceSubscriptionAction action, CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            return await action.SendAsync(close, stop);
        }
        finally
        {
            _one.Release();
        }
    }
}

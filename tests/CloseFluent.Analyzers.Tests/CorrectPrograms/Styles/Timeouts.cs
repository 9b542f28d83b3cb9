class Timeouts(ICloseClient close)
{
    public async Task<BulkSequenceSubscription?> SendAsync(PauseAction action, TimeSpan most)
    {
        using CancellationTokenSource source = new(most);
        try
        {
            return await action.SendAsync(close, source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            return null;
        }
    }

    public async Task<BulkSequenceSubscription> WithinAsync(PauseAction action) =>
        await action.SendAsync(close).WaitAsync(TimeSpan.FromMinutes(1));
}

class Waits(ICloseClient close, PauseAction action)
{
    public async Task<BulkSequenceSubscription> RunAsync(IProgress<BulkActionProgress> progress, CancellationToken stop)
    {
        BulkSequenceSubscription started = await action.SendAsync(close, stop);
        await foreach (BulkActionProgress step in close.BulkSequenceSubscriptions.WatchAsync(started.Id, cancellationToken: stop))
        {
            progress.Report(step);
        }

        return await close.BulkSequenceSubscriptions.WaitAsync(started.Id, progress, stop);
    }
}

class Dashboard(ICloseClient close)
{
    private readonly Dictionary<BulkSequenceSubscriptionId, BulkActionStatus?> _statuses = [];

    public async Task RefreshAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (BulkSequenceSubscriptionId id in _statuses.Keys.ToArray())
            {
                _statuses[id] = (await close.BulkSequenceSubscriptions.GetAsync(id, stop)).Status;
            }

            await Task.Delay(TimeSpan.FromSeconds(30), stop);
        }
    }
}

class StatusTimer
{
    private readonly System.Timers.Timer _timer = new(5000);
    private readonly ICloseClient _close;

    public StatusTimer(ICloseClient close)
    {
        _close = close;
        _timer.Elapsed += OnElapsed;
    }

    public List<BulkSequenceSubscriptionId> Ids { get; } = [];

    private async void OnElapsed(object? sender, EventArgs e)
    {
        foreach (BulkSequenceSubscriptionId id in Ids.ToArray())
        {
            BulkSequenceSubscription now = await _close.BulkSequenceSubscriptions.GetAsync(id);
            if (now.Status == BulkActionStatus.Done)
            {
                Ids.Remove(id);
            }
        }
    }
}

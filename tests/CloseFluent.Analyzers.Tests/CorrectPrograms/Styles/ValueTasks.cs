class Values(ICloseClient close)
{
    public async ValueTask<BulkSequenceSubscription> SendAsync(PauseAction action) => await action.SendAsync(close);

    public ValueTask<BulkSequenceSubscription> SendNow(PauseAction action) => new(action.SendAsync(close));

    public Func<PauseAction, Task<BulkSequenceSubscription>> Delegate => action => action.SendAsync(close);

    public Func<ICloseClient, CancellationToken, Task> Group(PauseAction action) => action.SendAsync;
}

interface ISyncSend
{
    BulkSequenceSubscription Send(BulkSequenceSubscriptionAction action);
}

class Outbox : ISyncSend
{
    private readonly List<BulkSequenceSubscriptionAction> _waiting = [];

    public BulkSequenceSubscription Send(BulkSequenceSubscriptionAction action)
    {
        _waiting.Add(action);
        return new BulkSequenceSubscription { Id = "bulkseqsub_1" };
    }

    public async Task FlushAsync(ICloseClient close)
    {
        foreach (BulkSequenceSubscriptionAction action in _waiting)
        {
            await action.SendAsync(close);
        }
    }
}

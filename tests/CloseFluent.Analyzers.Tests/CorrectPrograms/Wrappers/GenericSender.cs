class Sends<TAction>(ICloseClient close)
    where TAction : BulkSequenceSubscriptionAction<TAction>
{
    private readonly List<TAction> _kept = [];

    public TAction Keep(TAction action)
    {
        _kept.Add(action);
        return action;
    }

    public async Task<IReadOnlyList<BulkSequenceSubscription>> SendAllAsync(CancellationToken stop)
    {
        List<BulkSequenceSubscription> sent = [];
        foreach (TAction action in _kept)
        {
            sent.Add(await action.AtMost(500).SendAsync(close, stop));
        }

        _kept.Clear();
        return sent;
    }
}

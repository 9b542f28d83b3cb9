partial class Service
{
    private readonly ICloseClient _close;
    private readonly List<BulkSequenceSubscriptionAction> _actions = [];

    public Service(ICloseClient close) => _close = close;

    public partial Task<int> SendAsync(CancellationToken stop);
}

partial class Service
{
    public void Pause(SequenceId sequence) => _actions.Add(Bulk.Pause(sequence).ToAllLeads());

    public void Resume(SequenceId sequence) => _actions.Add(Bulk.Resume(sequence).ToAllLeads());

    public async partial Task<int> SendAsync(CancellationToken stop)
    {
        foreach (BulkSequenceSubscriptionAction action in _actions)
        {
            await action.SendAsync(_close, stop);
        }

        return _actions.Count;
    }
}

abstract class Campaign(ICloseClient close)
{
    protected abstract BulkSequenceSubscriptionAction Action { get; }

    public async Task<BulkSequenceSubscription> RunAsync()
    {
        await BeforeAsync();
        return await Action.SendAsync(close);
    }

    protected virtual Task BeforeAsync() => Task.CompletedTask;
}

class PauseCampaign(ICloseClient close, SequenceId sequence) : Campaign(close)
{
    protected override BulkSequenceSubscriptionAction Action => Bulk.Pause(sequence).ToAllLeads();

    protected override async Task BeforeAsync()
    {
        await base.BeforeAsync();
        Console.WriteLine(Action);
    }
}

interface IStrategy
{
    BulkSequenceSubscriptionAction Build(SequenceId sequence);
}

class PauseAll : IStrategy
{
    public BulkSequenceSubscriptionAction Build(SequenceId sequence) => Bulk.Pause(sequence).ToAllLeads();
}

class ResumeSome(BulkSelection some) : IStrategy
{
    public virtual BulkSequenceSubscriptionAction Build(SequenceId sequence) => Bulk.Resume(sequence).To(some).AtMost(10);
}

class Strategies(IReadOnlyDictionary<string, IStrategy> all, ICloseClient close)
{
    public async Task RunAsync(string name, SequenceId sequence)
    {
        if (all.TryGetValue(name, out IStrategy? strategy))
        {
            await strategy.Build(sequence).SendAsync(close);
        }
    }
}

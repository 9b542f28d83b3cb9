class Sequence : List<int>
{
    public Sequence Take(int count) => [.. this.AsEnumerable().Take(count)];
}

class Numbers
{
    public int Sum(Sequence sequence)
    {
        sequence.Sort();
        return sequence.Take(3).Sum();
    }

    public Task<BulkSequenceSubscription> PauseAsync(ICloseClient close, CloseFluent.Sequence sequence) =>
        Bulk.Pause(sequence.Id).ToAllLeads().SendAsync(close);
}

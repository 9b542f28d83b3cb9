class Scoped(string key)
{
    public async Task<int?> PauseAsync(SequenceId sequence)
    {
        using CloseClient close = new(key);
        BulkSequenceSubscription sent = await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
        return sent.LeadCount;
    }

    public async Task<BulkSequenceSubscription> ResumeAsync(SequenceId sequence)
    {
        using (CloseClient close = new(key))
        {
            Task<BulkSequenceSubscription> sending = Bulk.Resume(sequence).ToAllLeads().SendAsync(close);
            Console.WriteLine("under way");
            return await sending;
        }
    }
}

class Chunks(ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync(LeadId[] all, int size)
    {
        for (int start = 0; start < all.Length; start += size)
        {
            LeadId[] part = all[start..Math.Min(start + size, all.Length)];
            await Bulk.Pause(sequence).To(Leads.WithIds(part)).SendAsync(close);
        }
    }

    public async Task RunAsync(IEnumerable<IGrouping<SequenceId, LeadId>> groups)
    {
        foreach (IGrouping<SequenceId, LeadId> group in groups)
        {
            await Bulk.Pause(group.Key).To(Leads.WithIds(group)).SendAsync(close);
        }
    }
}

class Sequences(ICloseClient close)
{
    public async Task PauseEachAsync(CancellationToken stop)
    {
        await foreach (Sequence sequence in close.Sequences.ListAsync(stop))
        {
            if (sequence.Status == SequenceStatus.Active)
            {
                await Bulk.Pause(sequence.Id).ToAllLeads().SendAsync(close, stop);
            }
        }
    }

    public async Task SubscribeEachAsync(SequenceId sequence, IReadOnlyDictionary<LeadId, Sender> senders)
    {
        foreach ((LeadId lead, Sender sender) in senders)
        {
            await Bulk.Subscribe(sequence).From(sender).Preference(ContactPreference.Lead).To(Leads.WithIds(lead)).SendAsync(close);
        }
    }

    public async Task FirstThatMatchesAsync(SequenceId sequence, IEnumerable<LeadId> leads)
    {
        foreach (LeadId lead in leads)
        {
            if ((await close.CountAsync(Leads.WithIds(lead))).Total == 1)
            {
                await Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close);
                break;
            }
        }
    }
}

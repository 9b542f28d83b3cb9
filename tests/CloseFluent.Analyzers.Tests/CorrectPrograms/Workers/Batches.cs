class Batches(ICloseClient close, SequenceId sequence, Sender sender)
{
    public async Task SubscribeAsync(IReadOnlyList<LeadId> leads, CancellationToken stop)
    {
        foreach (LeadId[] chunk in leads.Chunk(500))
        {
            SubscribeAction action = Bulk.Subscribe(sequence).From(sender).Preference(ContactPreference.Lead).To(Leads.WithIds(chunk));
            BulkSequenceSubscription sent = await action.AtMost(500).SendAsync(close, stop);
            await close.BulkSequenceSubscriptions.WaitAsync(sent.Id, cancellationToken: stop);
        }
    }
}

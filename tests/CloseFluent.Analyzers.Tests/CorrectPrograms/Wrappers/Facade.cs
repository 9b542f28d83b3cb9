interface ICampaigns
{
    Task<BulkSequenceSubscription> PauseAsync(string sequence, CancellationToken stop = default);

    Task<BulkSequenceSubscription> SubscribeAsync(string sequence, IEnumerable<string> leads, CancellationToken stop = default);
}

sealed class Campaigns(ICloseClient close, Sender sender) : ICampaigns
{
    public Task<BulkSequenceSubscription> PauseAsync(string sequence, CancellationToken stop = default) =>
        Bulk.Pause(sequence).ToAllLeads().SendAsync(close, stop);

    public async Task<BulkSequenceSubscription> SubscribeAsync(
        string sequence, IEnumerable<string> leads, CancellationToken stop = default)
    {
        SubscribeNeedsLeads begun = Bulk.Subscribe(sequence).From(sender).Preference(ContactPreference.Contact);
        SubscribeAction action = begun.To(Leads.WithIds(leads.Select(id => new LeadId(id)))).WithoutDoneEmail();
        return await action.SendAsync(close, stop);
    }
}

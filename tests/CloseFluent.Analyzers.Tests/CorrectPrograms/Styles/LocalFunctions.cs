class Locals
{
    public async Task RunAsync(ICloseClient close, Sender ada, IReadOnlyList<LeadId> leads)
    {
        if (leads.Count == 0)
        {
            return;
        }

        SubscribeAction first = Begin("seq_1").To(All());
        await Send(first);
        await Send(Limited(5));

        SubscribeNeedsLeads Begin(SequenceId sequence) => Bulk.Subscribe(sequence).From(ada).Preference(ContactPreference.Lead);
        BulkSelection All() => Leads.WithIds(leads);
        SubscribeAction Limited(int most)
        {
            SubscribeAction action = Begin("seq_2").To(All());
            return action.AtMost(most);
        }

        async Task Send(SubscribeAction action)
        {
            BulkSequenceSubscription sent = await action.SendAsync(close);
            Console.WriteLine(sent.Id);
        }
    }
}

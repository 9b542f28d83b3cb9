class Conditionals(ICloseClient? close)
{
    public async Task RunAsync(PauseAction? action, Sender? sender)
    {
        if (close is null)
        {
            return;
        }

        BulkSequenceSubscription? sent = action is null ? null : await action.SendAsync(close);
        await (action?.SendAsync(close) ?? Task.FromResult(new BulkSequenceSubscription { Id = "bulkseqsub_1" }));
        SubscribeNeedsPreference? begun = sender is { } ada ? Bulk.Subscribe("seq_1").From(ada) : null;
        await (begun?.Preference(ContactPreference.Lead).ToAllLeads().SendAsync(close) ?? Task.FromResult(sent!));
    }
}

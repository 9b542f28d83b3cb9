class Afterwards(ICloseClient close)
{
    public async Task PrintAsync(BulkSequenceSubscriptionId id)
    {
        BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(id, new BulkActionWaitOptions());
        BulkActionOutcome outcome = await close.BulkSequenceSubscriptions.GetOutcomeAsync(done.Id);
        IReadOnlyDictionary<CloseId, string> names = await close.BulkSequenceSubscriptions.GetRecipientNamesAsync(outcome);
        foreach (BulkActionRecipient reached in outcome.Reached)
        {
            Console.WriteLine(reached);
        }

        Console.WriteLine(names.Count);
    }
}

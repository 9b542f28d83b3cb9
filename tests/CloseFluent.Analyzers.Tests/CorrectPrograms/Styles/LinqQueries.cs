class Query(ICloseClient close, IReadOnlyList<SequenceId> sequences)
{
    public IEnumerable<PauseAction> Actions() =>
        from sequence in sequences
        where sequence.Value.Length > 4
        let stage = Bulk.Pause(sequence)
        orderby sequence.Value
        select stage.ToAllLeads();

    public async Task<int> SendAsync()
    {
        IEnumerable<Task<BulkSequenceSubscription>> sending = Actions().Select(action => action.SendAsync(close));
        BulkSequenceSubscription[] sent = await Task.WhenAll(sending);
        return sent.Where(one => one.Status != BulkActionStatus.Done).Sum(one => one.LeadCount ?? 0);
    }

    public ILookup<string, SubscribeNeedsSender> Grouped() =>
        sequences.Select(Bulk.Subscribe).Zip(sequences).ToLookup(pair => pair.Second.Value, pair => pair.First);

    public Task PauseEachInItsOwnAsync(IEnumerable<(LeadId Lead, SequenceId Sequence)> pairs) => Task.WhenAll(
        from pair in pairs
        let action = Bulk.Pause(pair.Sequence).To(Leads.WithIds(pair.Lead))
        select action.SendAsync(close));

    public Task PauseEachEverywhereAsync(LeadId lead) => Task.WhenAll(
        from sequence in sequences
        where sequence.Value != ""
        select Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close));
}

class Mutation
{
    public Task<BulkSequenceSubscription> PauseSequence(ICloseClient close, string sequence, int? most, CancellationToken stop)
    {
        PauseAction action = Bulk.Pause(sequence).ToAllLeads();
        if (most is { } matches)
        {
            action = action.AtMost(matches);
        }

        return action.SendAsync(close, stop);
    }
}

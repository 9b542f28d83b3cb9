class Patterns(ICloseClient close)
{
    public async Task<string> RunAsync(object message)
    {
        BulkSequenceSubscription? sent = message switch
        {
            SequenceId sequence => await Bulk.Pause(sequence).ToAllLeads().SendAsync(close),
            (SequenceId sequence, LeadId lead) => await Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close),
            PauseAction action => await action.SendAsync(close),
            _ => null,
        };
        return sent switch
        {
            null => "nothing",
            { Status: null } => "started",
            { LeadCount: > 100 and < 1000 } => "many",
            { Id.Value: var id } => id,
        };
    }
}

enum Kind { Pause, Resume, Finished }

class Dispatch(ICloseClient close)
{
    private readonly Dictionary<Kind, Func<SequenceId, BulkSequenceSubscriptionAction>> _builders = new()
    {
        [Kind.Pause] = sequence => Bulk.Pause(sequence).ToAllLeads(),
        [Kind.Resume] = sequence => Bulk.Resume(sequence).ToAllLeads(),
        [Kind.Finished] = sequence => Bulk.ResumeFinished(sequence).ToAllLeads(),
    };

    public Task<BulkSequenceSubscription> RunAsync(Kind kind, SequenceId sequence) => _builders[kind](sequence).SendAsync(close);

    public Task<BulkSequenceSubscription> SwitchAsync(Kind kind, SequenceId sequence)
    {
        switch (kind)
        {
            case Kind.Pause:
                return Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
            case Kind.Resume when sequence.Value.Length > 3:
                return Bulk.Resume(sequence).ToAllLeads().SendAsync(close);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}

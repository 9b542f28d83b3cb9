namespace CloseFluent;

/// <summary>Needs to know whom it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class PauseNeedsLeads : NeedsLeads<PauseAction>
{
    internal PauseNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override PauseAction Finish(BulkSequenceSubscriptionContent content) => new(content);
}

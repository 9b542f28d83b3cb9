namespace CloseFluent;

/// <summary>Needs to know whom it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class ResumeFinishedNeedsLeads : NeedsLeads<ResumeFinishedAction>
{
    internal ResumeFinishedNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override ResumeFinishedAction Finish(BulkSequenceSubscriptionContent content) => new(content);
}

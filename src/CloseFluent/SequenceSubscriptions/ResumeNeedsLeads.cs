namespace CloseFluent;

/// <summary>Needs to know whom it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class ResumeNeedsLeads : NeedsLeads<ResumeAction>
{
    internal ResumeNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override ResumeAction Finish(BulkSequenceSubscriptionContent content) => new(content);
}

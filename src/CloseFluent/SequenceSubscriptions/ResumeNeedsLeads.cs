namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class ResumeNeedsLeads : NeedsLeads<ResumeAction>
{
    internal ResumeNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content, settings => new ResumeAction(content, settings))
    {
    }
}

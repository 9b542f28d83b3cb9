namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class ResumeFinishedNeedsLeads : NeedsLeads<ResumeFinishedAction>
{
    internal ResumeFinishedNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content, settings => new ResumeFinishedAction(content, settings))
    {
    }
}

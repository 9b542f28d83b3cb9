namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class PauseNeedsLeads : NeedsLeads<PauseAction>
{
    internal PauseNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content, settings => new PauseAction(content, settings))
    {
    }
}

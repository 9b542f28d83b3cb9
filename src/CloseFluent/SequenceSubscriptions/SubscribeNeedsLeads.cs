namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class SubscribeNeedsLeads : NeedsLeads<SubscribeAction>
{
    internal SubscribeNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content, settings => new SubscribeAction(content, settings))
    {
    }
}

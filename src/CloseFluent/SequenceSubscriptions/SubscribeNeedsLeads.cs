namespace CloseFluent;

/// <summary>Needs to know whom it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class SubscribeNeedsLeads : NeedsLeads<SubscribeAction>
{
    internal SubscribeNeedsLeads(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override SubscribeAction Finish(BulkSequenceSubscriptionContent content) => new(content);
}

namespace CloseFluent;

/// <summary>Pauses active subscriptions. Ready to be sent.</summary>
public sealed class PauseAction : BulkSequenceSubscriptionAction<PauseAction>
{
    internal PauseAction(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override PauseAction With(BulkSequenceSubscriptionContent content) => new(content);
}

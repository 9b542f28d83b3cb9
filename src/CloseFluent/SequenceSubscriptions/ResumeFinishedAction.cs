namespace CloseFluent;

/// <summary>Lets finished subscriptions go on. Ready to be sent.</summary>
public sealed class ResumeFinishedAction : BulkSequenceSubscriptionAction<ResumeFinishedAction>
{
    internal ResumeFinishedAction(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override ResumeFinishedAction With(BulkSequenceSubscriptionContent content) => new(content);
}

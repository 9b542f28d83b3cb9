namespace CloseFluent;

/// <summary>Lets paused subscriptions go on. Ready to be sent.</summary>
public sealed class ResumeAction : BulkSequenceSubscriptionAction<ResumeAction>
{
    internal ResumeAction(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    private protected override ResumeAction With(BulkSequenceSubscriptionContent content) => new(content);
}

namespace CloseFluent;

/// <summary>Resumes finished subscriptions. Ready to be sent.</summary>
public sealed class ResumeFinishedAction : BulkSequenceSubscriptionAction<ResumeFinishedAction>
{
    internal ResumeFinishedAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(content, settings)
    {
    }

    private protected override ResumeFinishedAction Create(BulkSequenceSubscriptionContent content, BulkActionSettings settings) =>
        new(content, settings);
}

namespace CloseFluent;

/// <summary>The settings that every bulk action on sequence subscriptions has.</summary>
/// <typeparam name="TSelf">The action itself.</typeparam>
public abstract class BulkSequenceSubscriptionAction<TSelf> : BulkSequenceSubscriptionAction
    where TSelf : BulkSequenceSubscriptionAction<TSelf>
{
    internal BulkSequenceSubscriptionAction(BulkSequenceSubscriptionContent content)
        : base(content)
    {
    }

    /// <summary>Lets Close write no e-mail when the action is done. Sent as <c>send_done_email: false</c>.</summary>
    public TSelf WithoutDoneEmail() => With(Content with { SendsDoneEmail = false });

    private protected abstract TSelf With(BulkSequenceSubscriptionContent content);
}

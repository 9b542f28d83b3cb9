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

    /// <inheritdoc cref="BulkSequenceSubscriptionAction.WithoutDoneEmail"/>
    public new TSelf WithoutDoneEmail() => (TSelf)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkSequenceSubscriptionAction.AtMost"/>
    [Cumulative]
    public new TSelf AtMost([ArgumentKind(ArgumentKind.Guard)] int matches) => (TSelf)base.AtMost(matches);

    private protected abstract TSelf With(BulkSequenceSubscriptionContent content);

    private protected sealed override BulkSequenceSubscriptionAction Changed(BulkSequenceSubscriptionContent content) => With(content);
}

using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>The settings that every bulk action on sequence subscriptions has.</summary>
/// <typeparam name="TSelf">The action itself.</typeparam>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public abstract class BulkSequenceSubscriptionAction<TSelf> : BulkSequenceSubscriptionAction
    where TSelf : BulkSequenceSubscriptionAction<TSelf>
{
    internal BulkSequenceSubscriptionAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(content, settings)
    {
    }

    /// <inheritdoc cref="BulkAction{TResult}.WithoutDoneEmail"/>
    public new TSelf WithoutDoneEmail() => (TSelf)base.WithoutDoneEmail();

    /// <inheritdoc cref="BulkAction{TResult}.AtMost"/>
    [Cumulative]
    public new TSelf AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) => (TSelf)base.AtMost(matches);

    private protected abstract TSelf Create(BulkSequenceSubscriptionContent content, BulkActionSettings settings);

    private protected sealed override BulkAction<BulkSequenceSubscription> With(BulkActionSettings settings) =>
        Create(Content, settings);
}

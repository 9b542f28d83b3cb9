namespace CloseFluent;

/// <summary>Needs to know who the e-mails come from: go on with <c>.From(…)</c>.</summary>
[BulkStage]
public sealed class SubscribeNeedsSender : BulkStage
{
    private readonly BulkSequenceSubscriptionContent _content;

    internal SubscribeNeedsSender(BulkSequenceSubscriptionContent content)
        : base(content, "From(…)") => _content = content;

    /// <summary>
    /// Sets who the e-mails come from. Sent as <c>sender_account_id</c>, <c>sender_name</c> and <c>sender_email</c>.
    /// </summary>
    /// <param name="sender">A connected account that may send, and one of its identities.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sender"/> is null.</exception>
    [SentencePart(ActionSentences.Sender, ActionSentences.FromSender)]
    public SubscribeNeedsPreference From(Sender sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return new SubscribeNeedsPreference(_content with { Sender = sender });
    }
}

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

    /// <summary>
    /// Guards the action: before it is sent, the client counts what the selection matches, and refuses where that is more.
    /// What is sent carries no higher limit either, so that what appears in between stays out. The lowest of several calls counts.
    /// </summary>
    /// <param name="matches">At most how many objects of the selection, leads or contacts, 1 or more. One lead can mean several e-mails.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="matches"/> is 0 or negative.</exception>
    [Cumulative]
    public TSelf AtMost([ArgumentKind(ArgumentKind.Guard)] int matches) =>
        matches > 0
            ? With(Content.GuardedBy(matches))
            : throw new ArgumentOutOfRangeException(nameof(matches), matches, "A guard is 1 or more; 0 would never send anything.");

    internal sealed override BulkSequenceSubscriptionAction GuardedBy(int? bound)
    {
        BulkSequenceSubscriptionContent guarded = Content.GuardedBy(bound);
        return ReferenceEquals(guarded, Content) ? this : With(guarded);
    }

    private protected abstract TSelf With(BulkSequenceSubscriptionContent content);
}

namespace CloseFluent;

/// <content>Chains on sequence subscriptions.</content>
public static partial class Bulk
{
    /// <summary>
    /// Subscribes contacts that have never received the sequence to it. Contacts that did, or have no usable address, are
    /// passed over by Close in silence.
    /// </summary>
    /// <param name="sequence">The sequence, which should be active.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sequence"/> is null.</exception>
    [Sentence(ActionSentences.Subscribe)]
    [AlsoCalled("Enroll", "AddToSequence", "Enrol")]
    public static SubscribeNeedsSender Subscribe([NeedsActiveSequence] SequenceId sequence) =>
        new(Create(BulkSequenceSubscriptionActionType.Subscribe, sequence));

    /// <summary>
    /// Pauses active subscriptions to the sequence. For all sequences, see <see cref="PauseAllSequences"/>.
    /// </summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sequence"/> is null.</exception>
    [Sentence(ActionSentences.Pause)]
    [AlsoCalled("Unsubscribe", "Stop", "Cancel", "Halt", "End", "Unenroll")]
    public static PauseNeedsLeads Pause(SequenceId sequence) =>
        new(Create(BulkSequenceSubscriptionActionType.Pause, sequence));

    /// <summary>Pauses active subscriptions to every sequence there is. Sent without <c>sequence_id</c>.</summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [Widens]
    [Sentence(ActionSentences.PauseAll)]
    public static PauseNeedsLeads PauseAllSequences() => new(new(BulkSequenceSubscriptionActionType.Pause, null));

    /// <summary>
    /// Lets paused subscriptions to the sequence go on. For all sequences, see <see cref="ResumeAllSequences"/>.
    /// </summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sequence"/> is null.</exception>
    [Sentence(ActionSentences.Resume)]
    public static ResumeNeedsLeads Resume([NeedsActiveSequence] SequenceId sequence) =>
        new(Create(BulkSequenceSubscriptionActionType.Resume, sequence));

    /// <summary>Lets paused subscriptions to every sequence there is go on. Sent without <c>sequence_id</c>.</summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [Widens]
    [Sentence(ActionSentences.ResumeAll)]
    public static ResumeNeedsLeads ResumeAllSequences() => new(new(BulkSequenceSubscriptionActionType.Resume, null));

    /// <summary>
    /// Lets finished subscriptions to the sequence go on. For all sequences, see <see cref="ResumeFinishedAllSequences"/>.
    /// </summary>
    /// <param name="sequence">The sequence.</param>
    /// <returns>The chain, with the call that its type names to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sequence"/> is null.</exception>
    [Sentence(ActionSentences.ResumeFinished)]
    public static ResumeFinishedNeedsLeads ResumeFinished([NeedsActiveSequence] SequenceId sequence) =>
        new(Create(BulkSequenceSubscriptionActionType.ResumeFinished, sequence));

    /// <summary>Lets finished subscriptions to every sequence there is go on. Sent without <c>sequence_id</c>.</summary>
    /// <returns>The chain, with the call that its type names to come.</returns>
    [Widens]
    [Sentence(ActionSentences.ResumeFinishedAll)]
    public static ResumeFinishedNeedsLeads ResumeFinishedAllSequences() =>
        new(new(BulkSequenceSubscriptionActionType.ResumeFinished, null));

    private static BulkSequenceSubscriptionContent Create(BulkSequenceSubscriptionActionType type, SequenceId sequence)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        return new BulkSequenceSubscriptionContent(type, sequence);
    }
}

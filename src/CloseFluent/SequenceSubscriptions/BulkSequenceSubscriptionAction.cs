using System.ComponentModel;
using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// A bulk action on sequence subscriptions that has all it needs: a value that can be read, compared, kept and sent.
/// Nothing happens until <see cref="SendAsync"/>.
/// </summary>
/// <remarks>
/// Made by <see cref="Bulk"/>. See
/// <see href="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create"/>.
/// </remarks>
[BulkAction(Path)]
[DebuggerDisplay("{Description,nq}")]
public abstract class BulkSequenceSubscriptionAction : IEquatable<BulkSequenceSubscriptionAction>
{
    internal const string Path = "/bulk_action/sequence_subscription/";

    internal BulkSequenceSubscriptionAction(BulkSequenceSubscriptionContent content) => Content = content;

    /// <summary>What the action does.</summary>
    public BulkSequenceSubscriptionActionType ActionType => Content.ActionType;

    /// <summary>The sequence, or null where the action was made for all sequences.</summary>
    public SequenceId? SequenceId => Content.SequenceId;

    /// <summary>Whom the action reaches.</summary>
    public BulkSelection Selection => Content.Selection!;

    /// <summary>Whether Close writes an e-mail to the user whose credential is used when the action is done.</summary>
    public bool SendsDoneEmail => Content.SendsDoneEmail;

    /// <summary>More matches than this stop the action before it is sent; null where nothing guards it.</summary>
    public int? MaxMatches => Content.MaxMatches;

    /// <summary>
    /// The request body as canonical JSON: members in a fixed order, two blanks a level, lines ended by \n. On the wire the
    /// same JSON is sent without blanks.
    /// </summary>
    [AlsoCalled("DryRun", "Dry", "Simulate", "Validate", "Check", "Verify", "Inspect", "Explain", "Describe", "Show", "Print", "Preview", "Test",
        "Plan", "Body", "Payload", "Serialize", "ToJson")]
    public string Json => CanonicalJson.Indent(ToBytes());

    /// <summary>
    /// What the action does, in one sentence on one line without control characters: the sentence with which <see cref="ToString"/>
    /// begins, with parentheses in place of a list below it. Long texts are cut and long lists shortened; the line as a whole has
    /// no limit. It has no credential, but the sender's name and address and the values of the filter: see
    /// <see cref="RedactedDescription"/>.
    /// </summary>
    public string Description => ActionDescription.OnOneLine(Content);

    /// <summary>
    /// The <see cref="Description"/> without what may be about a person, for logs: the account's id in place of the sender, and
    /// <c>"…"</c> in place of every text that the filter looks for and of every text, number and day that a custom field is compared
    /// with. Kinds of objects, names of fields, ids, other days and numbers are shown.
    /// </summary>
    public string RedactedDescription => ActionDescription.Redacted(Content);

    internal BulkSequenceSubscriptionContent Content { get; }

    internal string Sentence => ActionDescription.Describe(Content);

    /// <summary>
    /// Sends the action to Close, which accepts it and works on it afterwards: follow it with
    /// <c>close.BulkSequenceSubscriptions.WaitAsync(answer.Id)</c>.
    /// </summary>
    /// <param name="close">The client.</param>
    /// <param name="cancellationToken">
    /// Stops the call. Once the request has left, stopping it does not tell whether Close accepted it.
    /// </param>
    /// <returns>The bulk action as Close accepted it, normally with status <c>created</c>.</returns>
    /// <exception cref="CloseOutcomeUnknownException">
    /// The request may have reached Close, but no answer came that tells. Do not send again before looking.
    /// </exception>
    /// <exception cref="CloseMatchLimitException">More match than the guard lets through; nothing was sent.</exception>
    /// <exception cref="CloseException">Close refused the action, or the request certainly never left.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> stopped the call.</exception>
    [AlsoCalled("Execute", "Run", "Submit", "Dispatch", "Start", "Launch", "Perform", "Post", "Go")]
    public Task<BulkSequenceSubscription> SendAsync(ICloseClient close, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return close.BulkSequenceSubscriptions.CreateAsync(this, cancellationToken);
    }

    /// <summary>Says whether both are equal, as <see cref="Equals(BulkSequenceSubscriptionAction)"/> does.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator ==(BulkSequenceSubscriptionAction? left, BulkSequenceSubscriptionAction? right) => Equals(left, right);

    /// <summary>Says whether both differ.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator !=(BulkSequenceSubscriptionAction? left, BulkSequenceSubscriptionAction? right) => !Equals(left, right);

    /// <summary>
    /// Sends the action to Close and, where the answer is lost, finds out what became of it: looks for it in Close's list for as
    /// long as the list may lag behind, and sends it again only when it is proved never to have arrived. Slower than
    /// <see cref="SendAsync"/> by one look at the list, and by up to two minutes after a lost answer.
    /// </summary>
    /// <remarks>
    /// The proof has limits. A request that is held up on its way for longer than the list lags cannot be told from one that is
    /// lost. Where somebody else starts the very same action at the same moment, or did so less than the lag before, theirs is
    /// taken for this one; where they start one that is almost the same, the outcome stays unknown, since Close might have given
    /// this one back in other words.
    /// </remarks>
    /// <param name="close">The client.</param>
    /// <param name="cancellationToken">Stops the call, which then does not tell whether Close accepted the action.</param>
    /// <returns>The bulk action as Close accepted it or shows it in its list.</returns>
    /// <exception cref="CloseOutcomeUnknownException">The list could not be read, or sending got lost again and again.</exception>
    /// <exception cref="CloseMatchLimitException">More match than the guard lets through; nothing was sent.</exception>
    /// <exception cref="CloseException">Close refused the action, or the request certainly never left.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> stopped the call.</exception>
    public Task<BulkSequenceSubscription> SendOnceAsync(ICloseClient close, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return close.BulkSequenceSubscriptions.CreateOnceAsync(this, cancellationToken);
    }

    /// <summary>
    /// Sends the action to Close once, even if the process ends at any moment and another one calls this again with the same
    /// journal: that one finds out what became of the action before it sends, or goes on with what was sent.
    /// </summary>
    /// <remarks>
    /// The limits of <see cref="SendOnceAsync(ICloseClient, CancellationToken)"/> are the limits here. One process at a time may
    /// work with a journal: hold a lock or a lease on it. The journal keeps a hash of the action, the client's <c>AtMost</c>
    /// included and its time zone not; with an action that says anything else it is refused. A guard that the client gets after
    /// the action was sent does not make it another. After a refusal of the first send by Close or a guard the next call begins
    /// anew; after one of a later send it looks again first. How to settle by hand what stays unknown stands at <see cref="ISendJournal"/>.
    /// </remarks>
    /// <param name="close">The client.</param>
    /// <param name="journal">Where the sending is kept, one for each action.</param>
    /// <param name="cancellationToken">Stops the call, which can then be made again.</param>
    /// <returns>The bulk action as Close accepted it, shows it in its list, or has it now.</returns>
    /// <exception cref="FormatException">The journal gave an entry that is none.</exception>
    /// <exception cref="InvalidOperationException">The journal belongs to another action.</exception>
    /// <inheritdoc cref="SendOnceAsync(ICloseClient, CancellationToken)" path="/exception"/>
    public Task<BulkSequenceSubscription> SendOnceAsync(
        ICloseClient close, ISendJournal journal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return close.BulkSequenceSubscriptions.CreateOnceAsync(this, journal, cancellationToken);
    }

    /// <summary>
    /// Sends the action to Close once, as the options say: with a journal or without, and how often it is sent at most. With
    /// <see cref="SendOnceOptions.MaxSends"/> at 1 it is never sent again, however often this is called with the same journal.
    /// </summary>
    /// <param name="close">The client.</param>
    /// <param name="options">The journal, and how often the action is sent at most.</param>
    /// <param name="cancellationToken">Stops the call, which can then be made again with the same journal.</param>
    /// <inheritdoc cref="SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)" path="/returns"/>
    /// <inheritdoc cref="SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)" path="/exception"/>
    public Task<BulkSequenceSubscription> SendOnceAsync(
        ICloseClient close, SendOnceOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return close.BulkSequenceSubscriptions.CreateOnceAsync(this, options, cancellationToken);
    }

    /// <summary>Lets Close write no e-mail when the action is done. Sent as <c>send_done_email: false</c>.</summary>
    public BulkSequenceSubscriptionAction WithoutDoneEmail() => Changed(Content with { SendsDoneEmail = false });

    /// <summary>
    /// Guards the action: before it is sent, the client counts what the selection matches, and refuses where that is more.
    /// What is sent carries no higher limit either, so that what appears in between stays out. The lowest of several calls counts.
    /// </summary>
    /// <param name="matches">At most how many objects of the selection, leads or contacts, 1 or more. One lead can mean several e-mails.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="matches"/> is 0 or negative.</exception>
    [Cumulative]
    public BulkSequenceSubscriptionAction AtMost([ArgumentKind(ArgumentKind.Guard)] int matches) =>
        matches > 0
            ? Changed(Content.GuardedBy(matches))
            : throw new ArgumentOutOfRangeException(nameof(matches), matches, "A guard is 1 or more; 0 would never send anything.");

    /// <summary>Says whether both actions are sent as the same JSON, under the same guard.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(BulkSequenceSubscriptionAction? other) =>
        ReferenceEquals(this, other)
        || (other is not null && MaxMatches == other.MaxMatches && ToBytes().Span.SequenceEqual(other.ToBytes().Span));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => Equals(obj as BulkSequenceSubscriptionAction);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    /// <summary>
    /// Gives the action as one text that is the same everywhere: a sentence, the method and path, and <see cref="Json"/> as the
    /// last block, which begins at the first line that is just <c>{</c>. It holds no credential.
    /// </summary>
    public sealed override string ToString() => $"{Sentence}\nPOST {Path}\n{Json}";

    /// <summary>The same action under a client's guard.</summary>
    internal BulkSequenceSubscriptionAction GuardedBy(int? bound)
    {
        BulkSequenceSubscriptionContent guarded = Content.GuardedBy(bound);
        return ReferenceEquals(guarded, Content) ? this : Changed(guarded);
    }

    internal ReadOnlyMemory<byte> ToBytes() => CanonicalJson.Write(
        Content, static (content, pen) => content.Write(pen), Selection.Content.Query.ForetoldSize);

    private protected abstract BulkSequenceSubscriptionAction Changed(BulkSequenceSubscriptionContent content);
}

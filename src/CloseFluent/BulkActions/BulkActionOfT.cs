using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>A bulk action that can be sent, and what Close responds to it.</summary>
/// <typeparam name="TResult">The bulk action as Close returns it.</typeparam>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public abstract class BulkAction<TResult> : BulkAction
    where TResult : BulkActionState
{
    internal BulkAction(BulkActionSettings settings)
        : base(settings)
    {
    }

    /// <summary>
    /// Sends the action to Close, which accepts it and works on it afterwards: follow it with <c>WaitAsync(started.Id)</c>.
    /// </summary>
    /// <param name="close">The client.</param>
    /// <param name="cancellationToken">
    /// Stops the call. Once the request has left, stopping it does not tell whether Close accepted it.
    /// </param>
    /// <returns>The bulk action as Close accepted it, normally with status <c>created</c>.</returns>
    /// <exception cref="CloseOutcomeUnknownException">
    /// The request may have reached Close, but no response reports that. Do not send again before looking.
    /// </exception>
    /// <exception cref="CloseMatchLimitException">
    /// More objects match than <c>AtMost</c> allows; nothing was sent.
    /// </exception>
    /// <exception cref="CloseOrganizationMismatchException">
    /// The action was stored for another organization than the client's; nothing was sent.
    /// </exception>
    /// <exception cref="CloseException">Close refused the action, or the request was not sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> stopped the call.</exception>
    [AlsoCalled("Execute", "Run", "Submit", "Dispatch", "Start", "Launch", "Perform", "Post", "Go")]
    public Task<TResult> SendAsync(ICloseClient close, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return SenderOf(close).CreateAsync(this, cancellationToken);
    }

    /// <summary>
    /// Sends the action to Close and, where the response is lost, finds out what became of it: looks for it in Close's list
    /// for as long as the list may lag behind, and sends it again only if it is proved never to have arrived. Slower than
    /// <see cref="SendAsync"/> by one look at the list, and by up to two minutes after a lost response.
    /// </summary>
    /// <remarks>
    /// The proof has limits. A request that is held up on its way for longer than the list lags cannot be distinguished from
    /// one that is lost. Where somebody else starts the very same action at the same moment, or did so less than the lag before,
    /// theirs is taken for this one; where they start one that is almost the same, the outcome stays unknown, since Close
    /// might have returned this one in other words.
    /// </remarks>
    /// <param name="close">The client.</param>
    /// <param name="cancellationToken">Stops the call, which then does not tell whether Close accepted the action.</param>
    /// <returns>The bulk action as Close accepted it or shows it in its list.</returns>
    /// <exception cref="CloseOutcomeUnknownException">
    /// The list could not be read, or sending got lost again and again.
    /// </exception>
    /// <exception cref="CloseMatchLimitException">
    /// More objects match than <c>AtMost</c> allows; nothing was sent.
    /// </exception>
    /// <exception cref="CloseOrganizationMismatchException">
    /// The action was stored for another organization than the client's; nothing was sent.
    /// </exception>
    /// <exception cref="CloseException">Close refused the action, or the request was not sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> stopped the call.</exception>
    public Task<TResult> SendOnceAsync(ICloseClient close, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return SenderOf(close).CreateOnceAsync(this, cancellationToken);
    }

    /// <summary>
    /// Sends the action to Close once, even if the process ends at any moment and another one calls this again with the same
    /// journal: that one finds out what became of the action before it sends, or goes on with what was sent.
    /// </summary>
    /// <remarks>
    /// The limits of <see cref="SendOnceAsync(ICloseClient, CancellationToken)"/> are the limits here. One process at a time
    /// may work with a journal: hold a lock or a lease on it. The journal keeps a hash of the action, the client's
    /// <c>MaxMatches</c> included and its time zone not; with an action that differs in anything it is refused. A limit that
    /// the client gets after the action was sent does not make it another. After a refusal of the first send by Close or a
    /// limit the next call begins anew; after one of a later send it looks again first. How to settle by hand what stays
    /// unknown: see <see cref="ISendJournal"/>.
    /// </remarks>
    /// <param name="close">The client.</param>
    /// <param name="journal">Where the sending is kept, one for each action.</param>
    /// <param name="cancellationToken">Stops the call, which can then be made again.</param>
    /// <returns>The bulk action as Close accepted it, shows it in its list, or has it now.</returns>
    /// <exception cref="FormatException">The journal returned an entry that is not valid.</exception>
    /// <exception cref="InvalidOperationException">The journal belongs to another action.</exception>
    /// <inheritdoc cref="SendOnceAsync(ICloseClient, CancellationToken)" path="/exception"/>
    public Task<TResult> SendOnceAsync(
        ICloseClient close, ISendJournal journal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return SenderOf(close).CreateOnceAsync(this, journal, cancellationToken);
    }

    /// <summary>
    /// Sends the action to Close once, as the options say: with a journal or without, and how often it is sent at most. With
    /// <see cref="SendOnceOptions.MaxSends"/> at 1 it is never sent again, however often this is called with the same
    /// journal.
    /// </summary>
    /// <param name="close">The client.</param>
    /// <param name="options">The journal, and how often the action is sent at most.</param>
    /// <param name="cancellationToken">Stops the call, which can then be made again with the same journal.</param>
    /// <inheritdoc cref="SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)" path="/returns"/>
    /// <inheritdoc cref="SendOnceAsync(ICloseClient, ISendJournal, CancellationToken)" path="/exception"/>
    public Task<TResult> SendOnceAsync(
        ICloseClient close, SendOnceOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        return SenderOf(close).CreateOnceAsync(this, options, cancellationToken);
    }

    /// <summary>Lets Close write no e-mail when the action is done. Sent as <c>send_done_email: false</c>.</summary>
    /// <returns>The action, ready to be sent.</returns>
    [SentencePart(ActionSentences.DoneEmail, ActionSentences.NoDoneEmail)]
    [AlsoCalled("SendDoneEmail", "DoneEmail", "NoDoneEmail", "Notify", "Quiet", "Silent")]
    public BulkAction<TResult> WithoutDoneEmail() => With(Settings with { SendsDoneEmail = false });

    /// <summary>
    /// Limits how many objects may match: before the action is sent, the client counts what the selection matches, and
    /// refuses if that is more. What is sent carries no higher limit either, so that what appears in between stays out. The
    /// lowest of several calls applies.
    /// </summary>
    /// <param name="matches">
    /// At most how many objects of the selection, leads or contacts, 1 or more. One lead can mean several e-mails.
    /// </param>
    /// <returns>The action, ready to be sent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="matches"/> is 0 or negative.</exception>
    [Cumulative]
    public BulkAction<TResult> AtMost([ArgumentKind(ArgumentKind.MatchLimit)] int matches) =>
        matches > 0
            ? WithMaxMatches(matches)
            : throw new ArgumentOutOfRangeException(nameof(matches), matches, "A guard is 1 or more; 0 would never send anything.");

    /// <summary>Returns the same action with a limit of matches, where it has no lower one.</summary>
    internal BulkAction<TResult> WithMaxMatches(int? bound)
    {
        BulkActionSettings bounded = Settings.WithMaxMatches(bound);
        return ReferenceEquals(bounded, Settings) ? this : With(bounded);
    }

    internal sealed override BulkAction ForOrganization(OrganizationId? organization) =>
        organization == Settings.OrganizationId ? this : With(Settings with { OrganizationId = organization });

    /// <summary>
    /// Determines whether a listed action says the same as this one, apart from the selection and the settings.
    /// </summary>
    internal abstract bool IsSame(TResult item);

    /// <summary>
    /// Determines whether a listed action is surely another one, by what no rewriting of the same action changes, apart from
    /// the selection and the settings.
    /// </summary>
    internal abstract bool IsCertainlyAnother(TResult item);

    /// <summary>Determines whether a response reports another action, or another target, than was sent.</summary>
    internal abstract bool Contradicts(TResult response);

    /// <summary>
    /// Gets whether an action that Close accepted as another one is paused at once, since what it does cannot be undone.
    /// </summary>
    internal virtual bool IsPausedOnMismatch => false;

    /// <summary>
    /// Gets why the action is never sent a second time, whatever the list proves, as a sentence; null if it may be.
    /// </summary>
    internal virtual string? WhyNeverSentAgain => null;

    /// <summary>Determines whether a listed action does the same to the same target.</summary>
    internal virtual bool IsAlike(TResult item) => Summary == item.Summary;

    private protected abstract BulkAction<TResult> With(BulkActionSettings settings);

    private protected abstract IBulkActionSender<TResult> SenderOf(ICloseClient close);
}

namespace CloseFluent;

/// <summary>
/// Sends an action and, where the answer is lost, decides by Close's list what became of it. It is sent again only where the list
/// proves that it never arrived; without proof the outcome stays unknown.
/// </summary>
/// <param name="actions">What sends and lists.</param>
/// <param name="given">The action without what the client adds to it.</param>
/// <param name="options">The journal, and how often to send.</param>
/// <param name="settings">The settings of the client.</param>
internal sealed class SendOnceOperation(
    IBulkSequenceSubscriptions actions, BulkSequenceSubscriptionAction given, SendOnceOptions options, ValidatedOptions settings)
{
    private readonly BulkSequenceSubscriptionAction _guarded = given.GuardedBy(settings.MaxMatches);
    private readonly ListSearch _search = new(actions, settings, options.MaxSends);

    public async Task<BulkSequenceSubscription> RunAsync(CancellationToken cancellationToken)
    {
        JournalEntry? entry = await ReadAsync(cancellationToken).ConfigureAwait(false);
        BulkSequenceSubscriptionAction action = entry is null ? _guarded : ActionOf(entry);
        if (entry?.Sent is { } sent)
        {
            BulkSequenceSubscription there = await actions.GetAsync(sent, cancellationToken).ConfigureAwait(false);
            return entry.ActionHash is not null || IsAlike(there) ? there : throw OtherAction(there.Id.Value);
        }

        if (entry?.Before is { } before)
        {
            CloseConnectionException ended = new(
                "The process that began to send it ended before an answer came.", certainlyNeverLeft: false);
            BulkSequenceSubscription? found =
                await _search.FindAsync(action, ended, before, entry.Sends, cancellationToken).ConfigureAwait(false);
            return found is null
                ? await SendAsync(before, entry, cancellationToken).ConfigureAwait(false)
                : await KeptAsync(action, found).ConfigureAwait(false);
        }

        KnownActions known = await KnownActions
            .ReadAsync(actions.ListAsync(cancellationToken), settings.TimeProvider.GetUtcNow(), cancellationToken)
            .ConfigureAwait(false);
        return await SendAsync(known, JournalEntry.Unsent, cancellationToken).ConfigureAwait(false);
    }

    // An entry by hand says which one it was; that it does the same to the same sequence shows that the hand did not slip.
    private bool IsAlike(BulkSequenceSubscription there) =>
        there.ActionType == given.ActionType && there.SequenceId == given.SequenceId;

    // A guard that the client got after the action was sent changes what is sent next, not what was sent.
    private BulkSequenceSubscriptionAction ActionOf(JournalEntry entry)
    {
        if (entry.ActionHash is null || entry.ActionHash == JournalEntry.HashOf(_guarded))
        {
            return _guarded;
        }

        return entry.ActionHash == JournalEntry.HashOf(given) ? given : throw OtherAction(entry.Sent?.Value);
    }

    // The journal is read as text of another action: what helps is to say what it belongs to, not to begin a new one.
    private static InvalidOperationException OtherAction(string? sent) => new(sent is null
        ? "The journal began to send an action that said something else than this one says now, and whether Close accepted that "
            + "one is unknown. Send exactly that one again with this journal, or settle it by hand as ISendJournal describes. "
            + "With a new journal this action would be sent as well, beside the other."
        : $"The journal is that of {sent}, which was sent when the action said something else than it says now. Go on with what "
            + $"was sent: close.BulkSequenceSubscriptions.WaitAsync(\"{sent}\"). With a new journal this action would be sent as "
            + "well, beside the other.");

    private async Task<BulkSequenceSubscription> SendAsync(
        KnownActions known, JournalEntry last, CancellationToken cancellationToken)
    {
        while (true)
        {
            JournalEntry begun = new(JournalEntry.HashOf(_guarded), null, known, last.Sends + 1);
            await WriteAsync(begun, cancellationToken).ConfigureAwait(false);
            try
            {
                BulkSequenceSubscription sent = await actions.CreateAsync(_guarded, cancellationToken).ConfigureAwait(false);
                return await KeptAsync(_guarded, sent).ConfigureAwait(false);
            }
            catch (CloseOutcomeUnknownException lost)
            {
                BulkSequenceSubscription? found =
                    await FindAfterSendAsync(lost.Cause, known, begun.Sends, cancellationToken).ConfigureAwait(false);
                if (found is not null)
                {
                    return await KeptAsync(_guarded, found).ConfigureAwait(false);
                }

                last = begun;
            }
            catch (CloseResponseMismatchException mismatch)
            {
                await KeptAsync(_guarded, mismatch.Response).ConfigureAwait(false);
                throw;
            }
            catch (Exception fault) when (fault is CloseException || NotCarriedOut.IsShownBy(fault))
            {
                // All that may have reached Close comes as an unknown outcome, so this send was none. Of an earlier one only
                // the list says that it never arrived, so the next call looks again before it sends.
                await WriteAsync(last, CancellationToken.None).ConfigureAwait(false);
                throw;
            }
        }
    }

    private async Task<BulkSequenceSubscription?> FindAfterSendAsync(
        CloseException cause, KnownActions known, int sends, CancellationToken cancellationToken)
    {
        try
        {
            return await _search.FindAsync(_guarded, cause, known, sends, cancellationToken).ConfigureAwait(false);
        }
        catch (ObjectDisposedException disposed)
        {
            throw new CloseOutcomeUnknownException(
                _guarded, cause, LineBreaks.Sentence($"Close's list could not be read: {disposed.Message}"));
        }
    }

    private async Task<BulkSequenceSubscription> KeptAsync(
        BulkSequenceSubscriptionAction action, BulkSequenceSubscription sent)
    {
        JournalEntry entry = new(JournalEntry.HashOf(action), sent.Id, null);
        await WriteAsync(entry, CancellationToken.None).ConfigureAwait(false);
        return sent;
    }

    private async Task<JournalEntry?> ReadAsync(CancellationToken cancellationToken) => options.Journal is { } journal
        ? JournalEntry.Read(await journal.ReadAsync(cancellationToken).ConfigureAwait(false))
        : null;

    private ValueTask WriteAsync(JournalEntry entry, CancellationToken cancellationToken) =>
        options.Journal?.WriteAsync(entry.Write(), cancellationToken) ?? default;
}

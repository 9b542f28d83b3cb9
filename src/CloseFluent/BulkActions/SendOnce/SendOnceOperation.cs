namespace CloseFluent;

/// <summary>
/// Sends an action and, where the response is lost, decides by Close's list what became of it. It is sent again only where the
/// list proves that it never arrived; without proof the outcome stays unknown.
/// </summary>
/// <param name="actions">What sends and lists.</param>
/// <param name="given">The action without what the client adds to it.</param>
/// <param name="options">The journal, and how often to send.</param>
/// <param name="settings">The settings of the client.</param>
internal sealed class SendOnceOperation<TState>(
    IBulkActionStore<TState> actions, BulkAction<TState> given, SendOnceOptions options, ClientSettings settings)
    where TState : BulkActionState
{
    private readonly BulkAction<TState> _guarded = given.WithMaxMatches(settings.MaxMatches);
    private readonly ListSearch<TState> _search =
        new(actions, settings, options.MaxSends, given.WhyNeverSentAgain);

    public async Task<TState> RunAsync(CancellationToken cancellationToken)
    {
        JournalEntry? entry = await ReadAsync(cancellationToken).ConfigureAwait(false);
        BulkAction<TState> action = entry is null ? _guarded : ActionOf(entry);
        if (entry?.Sent is { } sent)
        {
            TState item = await actions.GetAsync(sent, cancellationToken).ConfigureAwait(false);
            // An entry by hand names one; that it does the same to the same target shows that the hand did not slip.
            return entry.ActionHash is not null || given.IsAlike(item) ? item : throw OtherAction(item.ActionId.Value);
        }

        if (entry?.Before is { } before)
        {
            CloseConnectionException ended = new(
                "The process that began to send it ended before a response came.", requestWasNotSent: false);
            TState? found =
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

    // A guard that the client got after the action was sent changes what is sent next, not what was sent.
    private BulkAction<TState> ActionOf(JournalEntry entry)
    {
        if (entry.ActionHash is null || entry.ActionHash == JournalEntry.HashOf(_guarded))
        {
            return _guarded;
        }

        return entry.ActionHash == JournalEntry.HashOf(given) ? given : throw OtherAction(entry.Sent);
    }

    // The journal is read as text of another action: what helps is to say what it belongs to, not to begin a new one.
    private InvalidOperationException OtherAction(string? sent) => new(sent is null
        ? "The journal began to send an action that said something else than this one says now, and whether Close accepted that "
            + "one is unknown. Send exactly that one again with this journal, or settle it by hand as ISendJournal describes. "
            + "With a new journal this action would be sent as well, beside the other."
        : $"The journal is that of {sent}, which was sent when the action said something else than it says now. Go on with what "
            + $"was sent: close.{given.Kind.Resource}.WaitAsync(\"{sent}\"). With a new journal this action would be sent as "
            + "well, beside the other.");

    private async Task<TState> SendAsync(
        KnownActions known, JournalEntry last, CancellationToken cancellationToken)
    {
        while (true)
        {
            JournalEntry begun = new(JournalEntry.HashOf(_guarded), null, known, last.Sends + 1);
            await WriteAsync(begun, cancellationToken).ConfigureAwait(false);
            TState? sent;
            try
            {
                sent = await actions.CreateAsync(_guarded, cancellationToken).ConfigureAwait(false);
            }
            catch (CloseOutcomeUnknownException lost)
            {
                sent = await FindAfterSendAsync(lost.Cause, known, begun.Sends, cancellationToken).ConfigureAwait(false);
            }
            catch (CloseResponseMismatchException mismatch)
            {
                await WriteSentAsync(_guarded, mismatch.Response).ConfigureAwait(false);
                throw;
            }
            catch (Exception fault) when (fault is CloseException || NotCarriedOut.IsShownBy(fault))
            {
                // All that may have reached Close comes as an unknown outcome, so this send was none. Of an earlier one only
                // the list says that it never arrived, so the next call looks again before it sends.
                await WriteAsync(last, CancellationToken.None).ConfigureAwait(false);
                throw;
            }

            // Behind the catches: a journal that fails now says nothing about the send.
            if (sent is not null)
            {
                return await KeptAsync(_guarded, sent).ConfigureAwait(false);
            }

            last = begun;
        }
    }

    private async Task<TState?> FindAfterSendAsync(
        CloseException cause, KnownActions known, int sends, CancellationToken cancellationToken)
    {
        try
        {
            return await _search.FindAsync(_guarded, cause, known, sends, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not CloseException && !IsCancelled(fault, cancellationToken))
        {
            // The client was disposed, or its limiter or token store failed: that says nothing about the send.
            throw new CloseOutcomeUnknownException(
                _guarded, cause, LineBreaks.Sentence($"Close's list could not be read: {fault.Message}"));
        }
    }

    private static bool IsCancelled(Exception fault, CancellationToken cancellationToken) =>
        fault is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private async Task<TState> KeptAsync(BulkAction<TState> action, TState sent)
    {
        await WriteSentAsync(action, sent).ConfigureAwait(false);
        return sent;
    }

    private ValueTask WriteSentAsync(BulkAction<TState> action, BulkActionState sent) =>
        WriteAsync(new JournalEntry(JournalEntry.HashOf(action), sent.ActionId.Value, null), CancellationToken.None);

    private async Task<JournalEntry?> ReadAsync(CancellationToken cancellationToken) => options.Journal is { } journal
        ? JournalEntry.Read(await journal.ReadAsync(cancellationToken).ConfigureAwait(false))
        : null;

    private ValueTask WriteAsync(JournalEntry entry, CancellationToken cancellationToken) =>
        options.Journal?.WriteAsync(entry.Write(), cancellationToken) ?? default;
}

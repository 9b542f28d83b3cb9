namespace CloseFluent;

/// <summary>
/// Sends an action and, where the answer is lost, decides by Close's list what became of it. It is sent again only where the list
/// proves that it never arrived; without proof the outcome stays unknown.
/// </summary>
internal sealed class SendOnceOperation(
    IBulkSequenceSubscriptions actions, BulkSequenceSubscriptionAction action, SendOnceOptions options, CheckedOptions settings)
{
    private const int LooksInDelay = 9;

    private readonly string _hash = JournalEntry.HashOf(action);

    public async Task<BulkSequenceSubscription> RunAsync(CancellationToken cancellationToken)
    {
        JournalEntry? entry = await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (entry?.ActionHash is { } hash && hash != _hash)
        {
            throw OtherAction(entry.Sent?.Value);
        }

        if (entry?.Sent is { } sent)
        {
            BulkSequenceSubscription there = await actions.GetAsync(sent, cancellationToken).ConfigureAwait(false);
            return entry.ActionHash is not null || IsAlike(there) ? there : throw OtherAction(there.Id.Value);
        }

        if (entry?.Before is { } before)
        {
            CloseConnectionException ended = new(
                "The process that began to send it ended before an answer came.", certainlyNeverLeft: false);
            return await SettleAsync(ended, before, entry.Sends, cancellationToken).ConfigureAwait(false);
        }

        KnownActions known = await KnownActions
            .ReadAsync(actions.ListAsync(cancellationToken), settings.TimeProvider.GetUtcNow(), cancellationToken)
            .ConfigureAwait(false);
        return await SendAsync(known, 1, cancellationToken).ConfigureAwait(false);
    }

    // An entry by hand says which one it was; that it does the same to the same sequence shows that the hand did not slip.
    private bool IsAlike(BulkSequenceSubscription there) =>
        there.ActionType == action.ActionType && there.SequenceId == action.SequenceId;

    // The journal is read as text of another action: what helps is to say what it belongs to, not to begin a new one.
    private static InvalidOperationException OtherAction(string? sent) => new(sent is null
        ? "The journal began to send an action that said something else than this one says now, and whether Close accepted that "
            + "one is unknown. Send exactly that one again with this journal, or settle it by hand as ISendJournal describes. "
            + "With a new journal this action would be sent as well, beside the other."
        : $"The journal is that of {sent}, which was sent when the action said something else than it says now. Go on with what "
            + $"was sent: close.BulkSequenceSubscriptions.WaitAsync(\"{sent}\"). With a new journal this action would be sent as "
            + "well, beside the other.");

    private async Task<BulkSequenceSubscription> SendAsync(
        KnownActions known, int sends, CancellationToken cancellationToken)
    {
        while (true)
        {
            await WriteAsync(new JournalEntry(_hash, null, known, sends), cancellationToken).ConfigureAwait(false);
            try
            {
                return await KeptAsync(
                    await actions.CreateAsync(action, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (CloseOutcomeUnknownException lost)
            {
                if (await FindAsync(lost.Cause, known, sends, cancellationToken).ConfigureAwait(false) is { } found)
                {
                    return await KeptAsync(found).ConfigureAwait(false);
                }

                sends++;
            }
            catch (CloseResponseMismatchException mismatch)
            {
                await KeptAsync(mismatch.Response).ConfigureAwait(false);
                throw;
            }
            catch (CloseException)
            {
                // All that may have reached Close comes as an unknown outcome, so after this the next call can begin anew. An
                // earlier send of this one was proved never to have arrived.
                await WriteAsync(JournalEntry.Unsent, CancellationToken.None).ConfigureAwait(false);
                throw;
            }
        }
    }

    private async Task<BulkSequenceSubscription> SettleAsync(
        CloseException cause, KnownActions known, int sends, CancellationToken cancellationToken)
    {
        BulkSequenceSubscription? found = await FindAsync(cause, known, sends, cancellationToken).ConfigureAwait(false);
        return found is null
            ? await SendAsync(known, sends + 1, cancellationToken).ConfigureAwait(false)
            : await KeptAsync(found).ConfigureAwait(false);
    }

    /// <summary>Looks for the action. Null means that it never arrived and may be sent again.</summary>
    private async Task<BulkSequenceSubscription?> FindAsync(
        CloseException cause, KnownActions known, int sends, CancellationToken cancellationToken)
    {
        TimeProvider time = settings.TimeProvider;
        TimeSpan pause = TimeSpan.FromTicks(Math.Max(1, settings.ListLag.Ticks / LooksInDelay));
        long start = time.GetTimestamp();
        while (true)
        {
            bool isLast = time.GetElapsedTime(start) >= settings.ListLag;
            ListEvidence evidence = await LookAsync(known, cancellationToken).ConfigureAwait(false);
            if (evidence.Found is { } found)
            {
                return found;
            }

            if (isLast)
            {
                string? doubt = evidence.Doubt
                    ?? (sends < options.MaxSends ? null : $"It was sent {sends} times, which is all that is allowed.");
                return doubt is null ? null : throw new CloseOutcomeUnknownException(action, cause, doubt);
            }

            await time.Wait(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ListEvidence> LookAsync(KnownActions known, CancellationToken cancellationToken)
    {
        try
        {
            return await ListEvidence
                .ReadAsync(actions.ListAsync(cancellationToken), action, known, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (CloseException unreadable)
        {
            throw new CloseOutcomeUnknownException(action, unreadable);
        }
    }

    private async Task<BulkSequenceSubscription> KeptAsync(BulkSequenceSubscription sent)
    {
        await WriteAsync(new JournalEntry(_hash, sent.Id, null), CancellationToken.None).ConfigureAwait(false);
        return sent;
    }

    private async Task<JournalEntry?> ReadAsync(CancellationToken cancellationToken) => options.Journal is { } journal
        ? JournalEntry.Read(await journal.ReadAsync(cancellationToken).ConfigureAwait(false))
        : null;

    private ValueTask WriteAsync(JournalEntry entry, CancellationToken cancellationToken) =>
        options.Journal?.WriteAsync(entry.Write(), cancellationToken) ?? default;
}

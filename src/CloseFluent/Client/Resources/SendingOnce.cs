namespace CloseFluent;

/// <summary>
/// Sends an action and, where the answer is lost, decides by Close's list what became of it. What the list showed before the
/// sending is known by its ids, so that no clock needs to be right.
/// </summary>
internal sealed class SendingOnce(IBulkSequenceSubscriptions actions, CheckedOptions options)
{
    /// <summary>How many of the newest actions are known before sending; more than start in one lag of the list.</summary>
    private const int Known = 100;

    private const int MostSends = 3;
    private const int LooksInLag = 9;

    public async Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken) =>
        await SendAsync(action, await NewestAsync(cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    public async Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action, ISendJournal journal, CancellationToken cancellationToken)
    {
        string hash = SendEntry.HashOf(action);
        SendEntry? entry = SendEntry.Read(await journal.ReadAsync(cancellationToken).ConfigureAwait(false));
        if (entry?.ActionHash is { } other && other != hash)
        {
            throw OtherAction(entry.Sent?.Value ?? "another action");
        }

        if (entry?.Sent is { } known)
        {
            BulkSequenceSubscription there = await actions.GetAsync(known, cancellationToken).ConfigureAwait(false);
            return entry.ActionHash is null ? RequireAlike(there, action) : there;
        }

        BulkSequenceSubscription? sent = null;
        EarlierActions? before = entry?.Before;
        if (before is null)
        {
            before = await NewestAsync(cancellationToken).ConfigureAwait(false);
            await journal.WriteAsync(new SendEntry(hash, null, before).Write(), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            CloseConnectionException ended = new(
                "The process that began to send it ended before an answer came.", certainlyNeverLeft: false);
            sent = await LookAsync(new CloseOutcomeUnknownException(action, ended), before, cancellationToken)
                .ConfigureAwait(false);
        }

        sent ??= await SendAsync(action, before, journal, cancellationToken).ConfigureAwait(false);
        await journal.WriteAsync(new SendEntry(hash, sent.Id, null).Write(), CancellationToken.None).ConfigureAwait(false);
        return sent;
    }

    // An entry by hand says which one it was; that it does the same to the same sequence shows that the hand did not slip.
    private static BulkSequenceSubscription RequireAlike(
        BulkSequenceSubscription there, BulkSequenceSubscriptionAction action) =>
        there.ActionType == action.ActionType && there.SequenceId == action.SequenceId
            ? there
            : throw OtherAction(there.Id.Value);

    private static InvalidOperationException OtherAction(string sent) =>
        new($"The journal is that of {sent}, not of this action as it is now. Give each action a journal of its own.");

    private async Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action,
        EarlierActions before,
        ISendJournal journal,
        CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(action, before, cancellationToken).ConfigureAwait(false);
        }
        catch (CloseException refused) when (refused is not CloseOutcomeUnknownException)
        {
            // All that may have reached Close is told as an unknown outcome, so after this the next call can begin anew.
            await journal.WriteAsync(SendEntry.Unsent.Write(), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action, EarlierActions before, CancellationToken cancellationToken)
    {
        for (int send = 1; ; send++)
        {
            try
            {
                return await actions.CreateAsync(action, cancellationToken).ConfigureAwait(false);
            }
            catch (CloseOutcomeUnknownException lost)
            {
                BulkSequenceSubscription? found = await LookAsync(lost, before, cancellationToken).ConfigureAwait(false);
                if (found is not null)
                {
                    return found;
                }

                if (send == MostSends)
                {
                    throw;
                }
            }
        }
    }

    private async Task<BulkSequenceSubscription?> LookAsync(
        CloseOutcomeUnknownException lost, EarlierActions before, CancellationToken cancellationToken)
    {
        TimeProvider time = options.TimeProvider;
        TimeSpan pause = TimeSpan.FromTicks(Math.Max(1, options.ListLag.Ticks / LooksInLag));
        DateTimeOffset end = time.GetUtcNow() + options.ListLag;
        while (true)
        {
            bool isLast = time.GetUtcNow() >= end;
            List<BulkSequenceSubscription> candidates =
                await NewOnesAsync(lost, before, cancellationToken).ConfigureAwait(false);
            if (candidates.Find(there => SameAction.Is(there, lost.Action)) is { } found)
            {
                return found;
            }

            if (isLast)
            {
                // One that is almost the same may be this one in other words, so sending again could act twice.
                return candidates.Count == 0 ? null : throw lost;
            }

            await time.Wait(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<List<BulkSequenceSubscription>> NewOnesAsync(
        CloseOutcomeUnknownException lost, EarlierActions before, CancellationToken cancellationToken)
    {
        List<BulkSequenceSubscription> candidates = [];
        try
        {
            HashSet<string> passed = new(StringComparer.Ordinal);
            await foreach (BulkSequenceSubscription there in actions.ListAsync(cancellationToken).ConfigureAwait(false))
            {
                if (!before.Include(there))
                {
                    if (SameAction.MayBe(there, lost.Action))
                    {
                        candidates.Add(there);
                    }
                }
                else if (passed.Add(there.Id.Value) && passed.Count == before.Ids.Count)
                {
                    // Behind as many earlier ones there is nothing new.
                    break;
                }
            }
        }
        catch (CloseException unreadable)
        {
            throw new CloseOutcomeUnknownException(lost.Action, unreadable);
        }

        return candidates;
    }

    private async Task<EarlierActions> NewestAsync(CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        DateTimeOffset? newest = null;
        await foreach (BulkSequenceSubscription there in actions.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(there.Id.Value);
            newest = newest is null || there.DateCreated > newest ? there.DateCreated : newest;
            if (ids.Count == Known)
            {
                break;
            }
        }

        return new EarlierActions([.. ids], newest);
    }
}

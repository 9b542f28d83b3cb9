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
        SendEntry? entry = SendEntry.Read(await journal.ReadAsync(cancellationToken).ConfigureAwait(false));
        if (entry?.Sent is { } known)
        {
            return RequireSame(await actions.GetAsync(known, cancellationToken).ConfigureAwait(false), action);
        }

        HashSet<string> before = entry is null
            ? await NewestAsync(cancellationToken).ConfigureAwait(false)
            : new(entry.Before, StringComparer.Ordinal);
        BulkSequenceSubscription? sent = null;
        if (entry is null)
        {
            await journal.WriteAsync(new SendEntry(null, [.. before]).Write(), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            CloseConnectionException ended = new(
                "The process that began to send it ended before an answer came.", certainlyNeverLeft: false);
            sent = await LookAsync(new CloseOutcomeUnknownException(action, ended), before, cancellationToken)
                .ConfigureAwait(false);
        }

        sent ??= await SendAsync(action, before, cancellationToken).ConfigureAwait(false);
        await journal.WriteAsync(new SendEntry(sent.Id, []).Write(), CancellationToken.None).ConfigureAwait(false);
        return sent;
    }

    private static BulkSequenceSubscription RequireSame(BulkSequenceSubscription there, BulkSequenceSubscriptionAction action) =>
        SameAction.MayBe(there, action)
            ? there
            : throw new InvalidOperationException(
                $"The journal says that {there.Id} was sent, which is another action. Give each action a journal of its own.");

    private async Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action, HashSet<string> before, CancellationToken cancellationToken)
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
        CloseOutcomeUnknownException lost, HashSet<string> before, CancellationToken cancellationToken)
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
        CloseOutcomeUnknownException lost, HashSet<string> before, CancellationToken cancellationToken)
    {
        List<BulkSequenceSubscription> candidates = [];
        try
        {
            int passed = 0;
            await foreach (BulkSequenceSubscription there in actions.ListAsync(cancellationToken).ConfigureAwait(false))
            {
                bool isKnown = before.Contains(there.Id.Value);
                if (!isKnown && SameAction.MayBe(there, lost.Action))
                {
                    candidates.Add(there);
                }

                // Behind as many known ones there is nothing new.
                passed += isKnown ? 1 : 0;
                if (passed == before.Count && before.Count > 0)
                {
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

    private async Task<HashSet<string>> NewestAsync(CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        await foreach (BulkSequenceSubscription there in actions.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(there.Id.Value);
            if (ids.Count == Known)
            {
                break;
            }
        }

        return ids;
    }
}

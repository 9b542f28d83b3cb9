namespace CloseFluent;

/// <summary>
/// Sends an action and, where the answer is lost, decides by Close's list what became of it. What the list showed before the
/// sending is known by its ids, so that no clock needs to be right.
/// </summary>
internal sealed class SendingOnce(IBulkSequenceSubscriptions actions, TimeProvider time)
{
    /// <summary>How many of the newest actions are known before sending; more than start in one lag of the list.</summary>
    private const int Known = 100;

    private const int MostSends = 3;

    // Close's lists were seen to trail by 30 to 60 s; half as much again is the margin.
    private static readonly TimeSpan s_lag = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(10);

    public async Task<BulkSequenceSubscription> SendAsync(
        BulkSequenceSubscriptionAction action, CancellationToken cancellationToken)
    {
        HashSet<string> before = await NewestAsync(cancellationToken).ConfigureAwait(false);
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
        DateTimeOffset end = time.GetUtcNow() + s_lag;
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

            await time.Wait(s_betweenLooks, cancellationToken).ConfigureAwait(false);
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

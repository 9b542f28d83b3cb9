namespace CloseFluent;

/// <summary>Looks for an action in Close's list for as long as that may lag.</summary>
internal sealed class ListSearch<TState>(
    IBulkActionStore<TState> actions, ClientSettings settings, int maxSends, string? whyNeverSentAgain)
    where TState : BulkActionState
{
    private const int LooksInDelay = 9;

    /// <summary>Looks for an action. Null means that it never arrived and may be sent again.</summary>
    /// <param name="action">The action as it was sent.</param>
    /// <param name="cause">Why it is not known what came of it.</param>
    /// <param name="known">What the list showed before.</param>
    /// <param name="sends">How often the action was sent.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <exception cref="CloseOutcomeUnknownException">
    /// The list proves nothing, or the action was sent often enough.
    /// </exception>
    public async Task<TState?> FindAsync(
        BulkAction<TState> action,
        CloseException cause,
        KnownActions known,
        int sends,
        CancellationToken cancellationToken)
    {
        TimeProvider time = settings.TimeProvider;
        TimeSpan pause = TimeSpan.FromTicks(Math.Max(1, settings.ListConsistencyDelay.Ticks / LooksInDelay));
        LaterActions later = new();
        long start = time.GetTimestamp();
        while (true)
        {
            bool isLast = time.GetElapsedTime(start) >= settings.ListConsistencyDelay;
            ListEvidence<TState> evidence = await LookAsync(action, known, later, cancellationToken).ConfigureAwait(false);
            if (evidence.Found is { } found)
            {
                return found;
            }

            if (isLast)
            {
                string? doubt = evidence.Doubt ?? TooOften(sends);
                return doubt is null ? null : throw new CloseOutcomeUnknownException(action, cause, doubt);
            }

            await time.Wait(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    private string? TooOften(int sends) => whyNeverSentAgain ?? (sends < maxSends
        ? null
        : $"It was sent as often as SendOnceOptions.MaxSends allows, which is {maxSends}.");

    private async Task<ListEvidence<TState>> LookAsync(
        BulkAction<TState> action, KnownActions known, LaterActions later, CancellationToken cancellationToken)
    {
        try
        {
            return await ListEvidence<TState>
                .ReadAsync(actions.ListAsync(cancellationToken), action, known, later, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (CloseException unreadable)
        {
            throw new CloseOutcomeUnknownException(action, unreadable);
        }
        catch (NotSentCanceledException canceled)
        {
            // The request for the list was not sent; the action may have been.
            throw new OperationCanceledException(
                "The search for an action that may have been carried out was cancelled.", canceled, cancellationToken);
        }
    }
}

namespace CloseFluent;

/// <summary>
/// The journal of one action in a row of a table, held by a lease that is prolonged until it is disposed. Obtained from
/// <see cref="DatabaseSendJournals.TryAcquireAsync"/>.
/// </summary>
public sealed class DatabaseSendJournal : ISendJournal, IAsyncDisposable
{
    private const int RenewalsInDuration = 3;

    private readonly JournalLease _lease;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewals;

    internal DatabaseSendJournal(JournalLease lease, TimeProvider time)
    {
        _lease = lease;
        _renewals = RenewAsync(time);
    }

    /// <summary>
    /// Gets a token that is canceled when the lease was lost, because it could not be prolonged in time. Pass it to the call
    /// that sends, linked with your own.
    /// </summary>
    public CancellationToken LeaseLost => _lost.Token;

    /// <inheritdoc/>
    /// <exception cref="SendJournalException">The database cannot be reached, or the lease was lost.</exception>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken) =>
        await _lease.ReadAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <exception cref="SendJournalException">The database cannot be reached, or the lease was lost.</exception>
    public async ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        await _lease.WriteAsync(entry, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the lease, so that another process can take it at once.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended.IsCancellationRequested)
        {
            return;
        }

        _ended.Cancel();
        await _renewals.ConfigureAwait(false);
        try
        {
            await _lease.ReleaseAsync().ConfigureAwait(false);
        }
        catch (SendJournalException)
        {
            // It runs out by itself.
        }

        _lost.Dispose();
        _ended.Dispose();
    }

    private async Task RenewAsync(TimeProvider time)
    {
        TimeSpan pause = TimeSpan.FromTicks(_lease.Duration.Ticks / RenewalsInDuration);
        long renewed = time.GetTimestamp();
        try
        {
            while (time.GetElapsedTime(renewed) < _lease.Duration)
            {
                await time.Wait(pause, _ended.Token).ConfigureAwait(false);
                long asked = time.GetTimestamp();
                if (await TryRenewAsync().ConfigureAwait(false) is not { } isHeld)
                {
                    continue;
                }

                if (!isHeld)
                {
                    break;
                }

                renewed = asked;
            }
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            return;
        }

        await CancelLostAsync().ConfigureAwait(false);
    }

    /// <summary>Null where the database could not be asked.</summary>
    private async Task<bool?> TryRenewAsync()
    {
        try
        {
            return await _lease.RenewAsync(_ended.Token).ConfigureAwait(false);
        }
        catch (SendJournalException)
        {
            return null;
        }
    }

#if NET
    private Task CancelLostAsync() => _lost.CancelAsync();
#else
    private Task CancelLostAsync()
    {
        _lost.Cancel();
        return Task.CompletedTask;
    }
#endif
}

namespace CloseFluent;

/// <summary>
/// Lends deadlines, and takes back those that were kept: making one costs more than all else around a request, and a
/// client that sends one request after another needs one alone.
/// </summary>
internal sealed class TimeoutSourcePool(TimeProvider time, TimeSpan timeout)
{
    private CancellationTokenSource? _spare;

    /// <summary>Returns a source that is cancelled when the time is over.</summary>
    public CancellationTokenSource Start()
    {
        if (Interlocked.Exchange(ref _spare, null) is not { } spare)
        {
            return time.CancelAfter(timeout);
        }

        spare.CancelAfter(timeout);
        return spare;
    }

    /// <summary>Takes a source back that nobody looks at any more.</summary>
    public void Met(CancellationTokenSource deadline)
    {
        CancellationTokenSource? over = CanBeginAnew(deadline) ? Interlocked.Exchange(ref _spare, deadline) : deadline;
        over?.Dispose();
    }

#if NET
    // Only the system's clock lets a source begin anew.
    private bool CanBeginAnew(CancellationTokenSource deadline) => time == TimeProvider.System && deadline.TryReset();
#else
    private static bool CanBeginAnew(CancellationTokenSource _) => false;
#endif
}

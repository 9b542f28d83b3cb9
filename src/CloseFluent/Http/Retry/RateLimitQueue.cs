namespace CloseFluent;

/// <summary>
/// The requests of one endpoint group that wait after a 429. Whoever has the least left of its retry budget goes first, and
/// goes on when the budget ends, however long the queue is.
/// </summary>
internal sealed class RateLimitQueue(TimeProvider time)
{
    private readonly SortedDictionary<(TimeSpan Deadline, long Order), TaskCompletionSource<RateLimitQueue?>> _waiting = [];
    private readonly RequestPace _pace = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _wakeAt = TimeSpan.MaxValue;
    private long _order;

    /// <summary>Gets whether nobody waits any more and everyone who was refused has had the time to come back.</summary>
    public bool IsOver
    {
        get
        {
            lock (_waiting)
            {
                return _waiting.Count == 0 && _pace.IsOver(Now);
            }
        }
    }

    // Timestamps run evenly, whatever somebody sets the clock to.
    private TimeSpan Now => time.GetElapsedTime(_start);

    public ValueTask<RateLimitQueue?> EnterAsync(RequestActivity run, CancellationToken cancellationToken)
    {
        (TimeSpan, long) position;
        TaskCompletionSource<RateLimitQueue?> turn;
        lock (_waiting)
        {
            TimeSpan now = Now;
            if (_waiting.Count == 0 && _pace.TimeUntilNext(now) <= TimeSpan.Zero)
            {
                _pace.Begin(now);
                return new ValueTask<RateLimitQueue?>(this);
            }

            TimeSpan budget = run.RemainingDuration;
            position = (now + (budget < Clock.LongestTimer ? budget : Clock.LongestTimer), _order++);
            turn = new TaskCompletionSource<RateLimitQueue?>();
            _waiting.Add(position, turn);
        }

        _ = LetGoAsync();
        return WaitAsync(position, turn, cancellationToken);
    }

    /// <summary>Nobody goes on before this wait is over.</summary>
    public void Close(TimeSpan wait)
    {
        lock (_waiting)
        {
            _pace.Close(Now, wait);
        }
    }

    public void Leave(CloseResponse? response)
    {
        lock (_waiting)
        {
            _pace.End(Now, response);
        }

        _ = LetGoAsync();
    }

    private async ValueTask<RateLimitQueue?> WaitAsync(
        (TimeSpan, long) position, TaskCompletionSource<RateLimitQueue?> turn, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration stop = cancellationToken.Register(() =>
        {
            if (TryRemove(position))
            {
                turn.TrySetCanceled(cancellationToken);
            }
        });
        return await turn.Task.ConfigureAwait(false);
    }

    private bool TryRemove((TimeSpan, long) position)
    {
        lock (_waiting)
        {
            return _waiting.Remove(position);
        }
    }

    /// <summary>Lets those go on whose turn it is, and sleeps until that of the next one.</summary>
    private async Task LetGoAsync()
    {
        while (true)
        {
            // One at a time and outside the lock: what goes on may end at once, and then lets others go by itself.
            if (TakeNext(out TimeSpan wakeAt, out TimeSpan sleep) is { } next)
            {
                next.TrySetResult(this);
            }
            else if (sleep > TimeSpan.Zero)
            {
                await time.Wait(sleep, CancellationToken.None).ConfigureAwait(false);
                Wake(wakeAt);
            }
            else
            {
                return;
            }
        }
    }

    private TaskCompletionSource<RateLimitQueue?>? TakeNext(out TimeSpan wakeAt, out TimeSpan sleep)
    {
        wakeAt = sleep = TimeSpan.Zero;
        lock (_waiting)
        {
            if (_waiting.Count == 0)
            {
                return null;
            }

            TimeSpan now = Now;
            KeyValuePair<(TimeSpan Deadline, long Order), TaskCompletionSource<RateLimitQueue?>> next = _waiting.First();
            TimeSpan turn = now + _pace.TimeUntilNext(now);
            wakeAt = turn < next.Key.Deadline ? turn : next.Key.Deadline;
            if (wakeAt <= now)
            {
                _waiting.Remove(next.Key);
                _pace.Begin(now);
                return next.Value;
            }

            // Somebody may be going to wake up early enough already.
            if (wakeAt < _wakeAt)
            {
                _wakeAt = wakeAt;
                sleep = wakeAt - now;
            }

            return null;
        }
    }

    private void Wake(TimeSpan wakeAt)
    {
        lock (_waiting)
        {
            if (_wakeAt == wakeAt)
            {
                _wakeAt = TimeSpan.MaxValue;
            }
        }
    }
}

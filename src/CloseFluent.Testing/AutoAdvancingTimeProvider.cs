namespace CloseFluent.Testing;

/// <summary>
/// A clock on which every wait completes at once, after the clock was advanced to its end. Time limits (a
/// <see cref="CancellationTokenSource"/> on this clock) run out only when waits have advanced it past them. It starts at the
/// same moment in every test.
/// </summary>
/// <remarks>
/// A wait that passes a time limit completes; whatever comes after it finds the limit run out. A periodic timer ticks
/// only while something else waits, so code that waits for nothing but its ticks never continues.
/// </remarks>
public sealed class AutoAdvancingTimeProvider : TimeProvider
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
    private readonly object _gate = new();
    private readonly List<AutoAdvancingTimer> _limits = [];
    private DateTimeOffset _now = s_start;

    /// <summary>Gets how far the clock was advanced.</summary>
    public TimeSpan Elapsed => GetUtcNow() - s_start;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Advances the clock, for example between two actions.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public void Advance([ArgumentKind(ArgumentKind.Duration, Least = 0)] TimeSpan time)
    {
        if (time < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "A clock does not go backwards.");
        }

        AdvanceTo(GetUtcNow() + time);
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        AutoAdvancingTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Start(AutoAdvancingTimer timer, TimeSpan wait)
    {
        DateTimeOffset end = GetUtcNow() + wait;
        if (timer.IsPassive)
        {
            lock (_gate)
            {
                timer.Due = end;
                _limits.Add(timer);
            }

            AdvanceTo(GetUtcNow());
            return;
        }

        AdvanceTo(end);
        timer.Ring();
    }

    internal void Stop(AutoAdvancingTimer timer)
    {
        lock (_gate)
        {
            _limits.Remove(timer);
        }
    }

    private void AdvanceTo(DateTimeOffset end)
    {
        while (NextLimit(end) is { } limit)
        {
            limit.Ring();
        }
    }

    private AutoAdvancingTimer? NextLimit(DateTimeOffset end)
    {
        lock (_gate)
        {
            AutoAdvancingTimer? next = _limits.Where(timer => timer.Due <= end).OrderBy(timer => timer.Due).FirstOrDefault();
            DateTimeOffset reached = next?.Due ?? end;
            _now = reached > _now ? reached : _now;
            if (next is { Period: var period } && period > TimeSpan.Zero)
            {
                next.Due += period;
            }
            else if (next is not null)
            {
                _limits.Remove(next);
            }

            return next;
        }
    }
}

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>A clock that jumps from one alarm to the next, so that nothing waits and nothing is passed over.</summary>
internal sealed class VirtualTime : TimeProvider
{
    private readonly object _gate = new();
    private readonly PriorityQueue<(Alarm Alarm, int Setting), (long Due, long Order)> _alarms = new();
    private DateTimeOffset _now = new(2026, 5, 13, 10, 30, 0, TimeSpan.Zero);
    private long _order;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Alarm alarm = new(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    public bool IsSet
    {
        get
        {
            lock (_gate)
            {
                return _alarms.Count > 0;
            }
        }
    }

    /// <summary>Lets time go by in which nothing is set to ring.</summary>
    public void Pass(TimeSpan time)
    {
        lock (_gate)
        {
            _now += time;
        }
    }

    /// <summary>Jumps to the next alarm and rings it; false where none is set, or none within some time.</summary>
    public bool RingNext(TimeSpan? within = null)
    {
        Alarm next;
        lock (_gate)
        {
            (Alarm Alarm, int Setting) entry;
            (long Due, long Order) at;
            do
            {
                if (!_alarms.TryPeek(out entry, out at) || at.Due - _now.Ticks > (within ?? TimeSpan.MaxValue).Ticks)
                {
                    return false;
                }

                _alarms.Dequeue();
            }
            while (entry.Setting != entry.Alarm.Setting);
            next = entry.Alarm;
            _now = new DateTimeOffset(Math.Max(at.Due, _now.Ticks), TimeSpan.Zero);
        }

        next.Ring();
        return true;
    }

    private sealed class Alarm(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        /// <summary>Grows with each change; an entry of an earlier setting no longer counts.</summary>
        public int Setting { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                Setting++;
                _period = period;
                if (dueTime >= TimeSpan.Zero)
                {
                    time._alarms.Enqueue((this, Setting), ((time._now + dueTime).Ticks, time._order++));
                }

                return true;
            }
        }

        public void Ring()
        {
            if (_period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }

            callback(state);
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

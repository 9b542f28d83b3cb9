namespace CloseFluent;

/// <summary>
/// How fast the requests of one endpoint group may begin after a 429: none before the wait is over, then one alone; then
/// evenly at <c>remaining ÷ reset</c> of the responses. Where responses have no such header: twice as many with each round that
/// goes well, and after the next 429 as many as went well in the last round. It knows no clock and no locks.
/// </summary>
internal sealed class RequestPace
{
    // What was learned from refusals is tried a little faster with each response: limits rise again.
    private const double Hurry = 0.99;

    // A request that is alone and gets no response does not keep the others back for longer.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    // Those who were refused come back up to a quarter later than they were asked to, and a little.
    private static readonly TimeSpan s_late = TimeSpan.FromSeconds(1);

    private TimeSpan _openAt;
    private TimeSpan _roundBegan;
    private TimeSpan _lastBegan;
    private TimeSpan _lastWait;
    private TimeSpan _announced;
    private TimeSpan? _learned;
    private bool _isClosed = true;
    private double _atOnce = 1;
    private int _underWay;
    private int _wentWell;

    public TimeSpan TimeUntilNext(TimeSpan now)
    {
        TimeSpan interval = _underWay < _atOnce ? Longer(_announced, _learned ?? TimeSpan.Zero) : s_patience;
        return Longer(_openAt, _lastBegan + interval) - now;
    }

    public bool IsOver(TimeSpan now) => now > _openAt + TimeSpan.FromTicks(_lastWait.Ticks / 2) + s_late;

    /// <summary>A 429 came: the round is over, and the next one begins with one request.</summary>
    public void Close(TimeSpan now, TimeSpan wait)
    {
        _isClosed = true;
        _lastWait = wait;
        _openAt = Longer(_openAt, now + wait);
        _announced = TimeSpan.Zero;
        _atOnce = 1;
    }

    public void Begin(TimeSpan now)
    {
        if (_isClosed && now >= _openAt)
        {
            if (_wentWell > 0)
            {
                TimeSpan each = TimeSpan.FromTicks((_openAt - _roundBegan).Ticks / _wentWell);
                _learned = each < _lastWait ? each : _lastWait;
            }

            _isClosed = false;
            _roundBegan = now;
            _wentWell = 0;
        }

        _underWay++;
        _lastBegan = now;
    }

    /// <summary>A request ended; without a response nothing is learned from it.</summary>
    public void End(TimeSpan now, CloseResponse? response)
    {
        _underWay--;
        if (response is null or { StatusCode: 429 })
        {
            return;
        }

        _wentWell++;
        if (_learned is { } learned)
        {
            _learned = TimeSpan.FromTicks((long)(learned.Ticks * Hurry));
        }

        if (_isClosed)
        {
            return;
        }

        RateLimitHeader limit = RateLimitHeader.Read(response);
        if (limit is { Remaining: { } remaining, Reset: { } reset })
        {
            Announce(now, remaining, reset);
        }
        else
        {
            _atOnce = _learned is null ? _atOnce + 1 : double.PositiveInfinity;
        }
    }

    // Close may not have counted those that are under way.
    private void Announce(TimeSpan now, double remaining, TimeSpan reset)
    {
        double left = Math.Floor(Math.Max(0, remaining - _underWay));
        _announced = TimeSpan.FromTicks((long)(reset.Ticks / (left + 1)));
        _atOnce = Math.Max(1, remaining);
        if (remaining < 1)
        {
            _openAt = Longer(_openAt, now + reset);
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}

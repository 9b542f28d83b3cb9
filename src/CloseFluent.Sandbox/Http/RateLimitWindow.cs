namespace CloseFluent.Sandbox;

/// <summary>Counts requests in windows of one second.</summary>
internal sealed class RateLimitWindow(int limit)
{
    private static readonly TimeSpan s_length = TimeSpan.FromSeconds(1);

    private DateTimeOffset _start;
    private TimeSpan _reset;
    private int _used;

    /// <summary>Gets the header of a response to the last request.</summary>
    public string Header => FormattableString.Invariant(
        $"limit={limit}, remaining={Math.Max(0, limit - _used)}, reset={_reset.TotalSeconds:0.###}");

    /// <summary>Gets how long to wait after the last request, in whole seconds.</summary>
    public string RetryAfter => FormattableString.Invariant($"{Math.Ceiling(_reset.TotalSeconds)}");

    /// <summary>Counts a request; false if it is more than the window takes.</summary>
    public bool TryCount(DateTimeOffset now)
    {
        if (now < _start || now - _start >= s_length)
        {
            _start = now;
            _used = 0;
        }

        _used++;
        _reset = s_length - (now - _start);
        return _used <= limit;
    }
}

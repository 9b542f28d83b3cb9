namespace CloseFluent.Sandbox;

/// <summary>Counts requests in windows of one second, for a header of every response. It never refuses one.</summary>
internal sealed class RateLimitWindow
{
    private const int Limit = 240;

    private static readonly TimeSpan s_length = TimeSpan.FromSeconds(1);

    private DateTimeOffset _start;
    private int _used;

    public string Count(DateTimeOffset now)
    {
        if (now < _start || now - _start >= s_length)
        {
            _start = now;
            _used = 0;
        }

        _used++;
        double reset = (s_length - (now - _start)).TotalSeconds;
        int remaining = Math.Max(0, Limit - _used);
        return FormattableString.Invariant($"limit={Limit}, remaining={remaining}, reset={reset:0.###}");
    }
}

namespace CloseFluent.Sandbox;

/// <summary>
/// The limits of requests: of each endpoint where the sandbox has one, or a window for all that refuses nothing.
/// </summary>
internal sealed class RateLimits(int? maxPerSecond)
{
    private const int Announced = 240;

    private readonly RateLimitWindow _all = new(Announced);
    private readonly Dictionary<string, RateLimitWindow> _windows = new(StringComparer.Ordinal);

    public SandboxResponse Respond(string endpoint, DateTimeOffset now, Func<SandboxResponse> respond)
    {
        RateLimitWindow window = maxPerSecond is { } limit ? WindowOf(endpoint, limit) : _all;
        bool isTaken = window.TryCount(now) || maxPerSecond is null;
        SandboxResponse response = isTaken ? respond() : Refuse(window);
        response.Headers["RateLimit"] = window.Header;
        return response;
    }

    private static SandboxResponse Refuse(RateLimitWindow window)
    {
        SandboxHttpException refusal = SandboxHttpException.Single(429, "Too many requests.");
        SandboxResponse response = new(refusal.StatusCode, SandboxJson.Write(refusal.Body));
        response.Headers["Content-Type"] = "application/json";
        response.Headers["Retry-After"] = window.RetryAfter;
        return response;
    }

    private RateLimitWindow WindowOf(string endpoint, int limit)
    {
        if (!_windows.TryGetValue(endpoint, out RateLimitWindow? window))
        {
            _windows[endpoint] = window = new RateLimitWindow(limit);
        }

        return window;
    }
}

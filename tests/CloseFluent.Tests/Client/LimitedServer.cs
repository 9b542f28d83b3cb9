using System.Globalization;

namespace CloseFluent.Tests;

/// <summary>A server that takes a number of requests per second and endpoint, and refuses what is beyond that.</summary>
internal sealed class LimitedServer(TimeProvider time, int perSecond, TimeSpan latency)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, List<TimeSpan>> _taken = [];
    private readonly long _start = time.GetTimestamp();

    /// <summary>Whether the window is the last second before each request, instead of beginning anew every second.</summary>
    public bool IsSliding { get; init; }

    /// <summary>Whether answers have the RateLimit header. If not, a refusal has Retry-After, in whole seconds.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>What happens instead, for the request of this number.</summary>
    public Func<int, CancellationToken, Task>? Instead { get; init; }

    public int Requests { get; private set; }

    public int Refused { get; private set; }

    public List<TimeSpan> Passed { get; } = [];

    public CannedHandler Handler() => new(AnswerAsync);

    private TimeSpan Now => time.GetElapsedTime(_start);

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int number = ++Requests;
        if (Instead?.Invoke(number, cancellationToken) is { } instead)
        {
            await instead;
        }

        await Task.Delay(latency / 2, time, cancellationToken);
        HttpResponseMessage response = Answer(request.Method.Method);
        await Task.Delay(latency / 2, time, cancellationToken);
        return response;
    }

    private HttpResponseMessage Answer(string endpoint)
    {
        TimeSpan now = Now;
        List<TimeSpan> taken = _taken.TryGetValue(endpoint, out List<TimeSpan>? known) ? known : _taken[endpoint] = [];
        taken.RemoveAll(at => IsSliding ? at <= now - s_second : Math.Floor(at.TotalSeconds) < Math.Floor(now.TotalSeconds));
        bool isTaken = taken.Count < perSecond;
        if (isTaken)
        {
            taken.Add(now);
            Passed.Add(now);
        }
        else
        {
            Refused++;
        }

        TimeSpan reset = IsSliding ? taken[0] + s_second - now : s_second - TimeSpan.FromTicks(now.Ticks % s_second.Ticks);
        return CannedHandler.Answer(
            isTaken ? 200 : 429,
            isTaken ? Given.Answer() : "",
            HasHeader
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"RateLimit: limit={perSecond}, remaining={perSecond - taken.Count}, reset={reset.TotalSeconds:0.###}")
                : "Retry-After: 1");
    }
}

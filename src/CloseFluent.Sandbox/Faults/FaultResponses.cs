using System.Globalization;
using System.Text;

namespace CloseFluent.Sandbox;

/// <summary>Responses of something in front of Close, or of Close in trouble.</summary>
internal sealed class FaultResponses(FaultRandom random, SandboxFaults faults, TimeProvider time)
{
    private static readonly int[] s_errors = [500, 502, 503, 504];

    public SandboxResponse RateLimit()
    {
        TimeSpan wait = random.UpTo(faults.MaxRateLimitDelay);
        string seconds = wait.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        string whole = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return random.UpTo(4) switch
        {
            0 => WithHeader(429, "RateLimit", $"limit=100, remaining=0, reset={seconds}"),
            1 => WithHeader(429, "Retry-After", whole),
            2 => WithHeader(429, "Retry-After", (time.GetUtcNow() + wait).ToString("r", CultureInfo.InvariantCulture)),
            3 => Text(
                429,
                "application/json",
                $$$"""{"error":{"message":"API call count exceeded","rate_reset":{{{seconds}}}}}"""),
            _ => new SandboxResponse(429, default),
        };
    }

    public SandboxResponse Error(SandboxRequest request)
    {
        int status = random.Pick(s_errors);
        return random.UpTo(2) switch
        {
            0 => Text(status, "application/json", """{"error":"Something went wrong."}"""),
            1 => Html(status, request),
            _ => new SandboxResponse(status, default),
        };
    }

    public static SandboxResponse Html(int status, SandboxRequest request)
    {
        IEnumerable<string> headers = request.Headers.Select(header => $"{header.Key}: {header.Value}");
        return Text(status, "text/html", $"<html><h1>Gateway</h1><pre>{string.Join("\n", headers)}</pre></html>");
    }

    public static SandboxResponse Redirect(SandboxRequest request)
    {
        string query = request.Query.TrimStart('?');
        return WithHeader(308, "Location", request.Path + (query.Length > 0 ? "?" + query : ""));
    }

    private static SandboxResponse WithHeader(int status, string name, string value)
    {
        SandboxResponse response = new(status, default);
        response.Headers[name] = value;
        return response;
    }

    private static SandboxResponse Text(int status, string contentType, string text)
    {
        SandboxResponse response = new(status, Encoding.UTF8.GetBytes(text));
        response.Headers["Content-Type"] = contentType;
        return response;
    }
}

using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Sandbox.Tests;

/// <summary>A sandbox that limits requests as Close does.</summary>
public sealed class RateLimitTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly CloseSandbox _sandbox;

    public RateLimitTests() => _sandbox = new CloseSandbox(new CloseSandboxOptions { TimeProvider = _time, MaxRequestsPerSecond = 3 });

    [Fact]
    public void More_requests_than_a_second_takes_get_a_429_with_the_time_to_wait()
    {
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(200, Get("/sequence/").StatusCode));
        _time.Advance(TimeSpan.FromSeconds(0.25));

        SandboxResponse refused = Get("/sequence/");

        Assert.Equal(429, refused.StatusCode);
        Assert.Equal("limit=3, remaining=0, reset=0.75", refused.Headers["RateLimit"]);
        Assert.Equal("1", refused.Headers["Retry-After"]);
        _time.Advance(TimeSpan.FromSeconds(0.75));
        Assert.Equal(200, Get("/sequence/").StatusCode);
    }

    [Fact]
    public void Each_endpoint_has_a_limit_of_its_own_whatever_the_ids()
    {
        Assert.All(Enumerable.Range(0, 3), number => Get(string.Create(CultureInfo.InvariantCulture, $"/sequence/seq_{number}/")));

        Assert.Equal(429, Get("/sequence/seq_other/").StatusCode);
        Assert.Equal(200, Get("/sequence/").StatusCode);
    }

    [Fact]
    public void What_is_refused_is_not_carried_out()
    {
        SandboxRequest create = new("POST", "/api/v1/bulk_action/sequence_subscription/")
        {
            Headers = { ["Authorization"] = Authorization, ["Content-Type"] = "application/json" },
            Body = System.Text.Encoding.UTF8.GetBytes(
                $$"""
                {
                  "action_type": "pause",
                  "sequence_id": "{{SandboxIds.CallSequence}}",
                  "s_query": { "type": "object_type", "object_type": "lead" }
                }
                """),
        };

        Assert.Equal([200, 200, 200, 429], Enumerable.Range(0, 4).Select(_ => _sandbox.Handle(create).StatusCode));
        Assert.Equal(3, _sandbox.BulkActions.Count);
    }

    [Fact]
    public void A_limit_below_1_is_refused() => Assert.Contains(
        "MaxRequestsPerSecond is 0",
        Assert.Throws<ArgumentException>(() => new CloseSandbox(new CloseSandboxOptions { MaxRequestsPerSecond = 0 })).Message,
        StringComparison.Ordinal);

    private static string Authorization =>
        "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(CloseSandboxOptions.DefaultApiKey + ":"));

    private SandboxResponse Get(string path) =>
        _sandbox.Handle(new SandboxRequest("GET", "/api/v1" + path) { Headers = { ["Authorization"] = Authorization } });
}

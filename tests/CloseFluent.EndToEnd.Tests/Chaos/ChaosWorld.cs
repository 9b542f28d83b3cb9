using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>A client and a sandbox with faults, both drawn from a seed, in a time of their own.</summary>
internal sealed class ChaosWorld : IDisposable
{
    public const string Secret = "api_5ecretKeyThatMustNeverShow";

    private readonly HttpClient _http;

    public ChaosWorld(Random chance, Func<HttpMessageHandler, TimeProvider, HttpMessageHandler>? wrap)
    {
        Chance = chance;
        Sandbox = new CloseSandbox(new CloseSandboxOptions
        {
            TimeProvider = Time,
            ApiKey = Secret,
            Faults = Faults(chance),
        });
        HttpMessageHandler handler = Sandbox.CreateHandler();
        _http = new HttpClient(wrap?.Invoke(handler, Time) ?? handler) { Timeout = Timeout.InfiniteTimeSpan };
        CloseClientOptions options = new()
        {
            ApiKey = Secret,
            TimeProvider = Time,
            Timeout = TimeSpan.FromSeconds(chance.Next(5, 101)),
            MaxRetries = chance.Next(6),
            LargestAnswer = 50_000,
            Chance = chance.NextDouble,
        };
        Close = new CloseClient(options, _http);
    }

    public Random Chance { get; }

    public VirtualTime Time { get; } = new();

    public CloseSandbox Sandbox { get; }

    public CloseClient Close { get; }

    public void Dispose()
    {
        Close.Dispose();
        _http.Dispose();
    }

    private static SandboxFaults Faults(Random chance) => new()
    {
        Seed = chance.Next(),
        Rate = chance.NextDouble() * 0.7,
        Kinds = chance.Next(3) == 0
            ? SandboxFaults.AllKinds
            : [.. Enumerable.Range(0, 4).Select(_ => SandboxFaults.AllKinds[chance.Next(SandboxFaults.AllKinds.Count)])],
        LongestRateLimit = TimeSpan.FromSeconds(chance.Next(4) == 0 ? 120 : 10),
        LongestStall = TimeSpan.FromSeconds(chance.Next(1, 301)),
        OversizedLength = chance.Next(50_001, 200_000),
        ListLag = TimeSpan.FromSeconds(chance.Next(2) == 0 ? 0 : chance.Next(61)),
        ClockSkew = TimeSpan.FromMinutes(chance.Next(2) == 0 ? 0 : chance.Next(-90, 91)),
    };
}

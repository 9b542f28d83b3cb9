using CloseFluent.Sandbox;
using CloseFluent.Tests.Shared;

namespace CloseFluent.Cluster.Tests;

/// <summary>The sample as one of several processes; it is known by the ports on which it finds the organizations.</summary>
internal sealed class Worker : IAsyncDisposable
{
    private readonly IReadOnlyList<CloseSandboxServer> _servers;
    private readonly SampleProcess _process;

    private Worker(string name, IReadOnlyList<CloseSandboxServer> servers, SampleProcess process, CancellationToken deadline)
    {
        Name = name;
        _servers = servers;
        _process = process;
        End = process.RunAsync(deadline);
    }

    public string Name { get; }

    /// <summary>Ends with the exit code.</summary>
    public Task<int> End { get; }

    public string Output => _process.Output;

    public bool WasKilled { get; private set; }

    public static async Task<Worker> StartAsync(
        string name,
        IReadOnlyList<Company> companies,
        string connection,
        string[] arguments,
        CancellationToken deadline,
        params (string Name, string Value)[] settings)
    {
        List<CloseSandboxServer> servers = [];
        Dictionary<string, string> environment = new()
        {
            ["Campaign__Database"] = $"{connection};Application Name={name}",
            ["Campaign__Threads"] = "2",
            ["Campaign__LeaseDuration"] = "00:00:02",
            ["Campaign__CheckinInterval"] = "00:00:01",
            ["Campaign__FirstLook"] = "00:00:00.3",
            ["Campaign__RetryInterval"] = "00:00:01",
            ["Campaign__RequestsPerSecond"] = $"{Company.RequestsPerSecond}",
        };
        foreach ((string setting, string value) in settings)
        {
            environment["Campaign__" + setting] = value;
        }

        foreach (Company company in companies)
        {
            CloseSandboxServer server = await CloseSandboxServer.StartAsync(company.Sandbox, deadline);
            servers.Add(server);
            environment[$"Close__{company.Name}__ApiKey"] = company.Sandbox.ApiKey;
            environment[$"Close__{company.Name}__BaseAddress"] = server.BaseAddress.AbsoluteUri;
            environment[$"Close__{company.Name}__ListConsistencyDelay"] = "00:00:01";
        }

        return new Worker(name, servers, new SampleProcess(arguments, environment), deadline);
    }

    public bool Sends(SandboxRequest request) =>
        _servers.Any(server => request.Headers["Host"].EndsWith($":{server.BaseAddress.Port}", StringComparison.Ordinal));

    /// <summary>Ends it as a loss of power would (SIGKILL), and comes back when it is gone.</summary>
    public void Kill()
    {
        WasKilled = true;
        _process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Dispose();
        foreach (CloseSandboxServer server in _servers)
        {
            await server.DisposeAsync();
        }
    }
}

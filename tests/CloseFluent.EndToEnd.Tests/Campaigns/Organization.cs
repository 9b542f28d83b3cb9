using System.Text.Json;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests.Campaigns;

/// <summary>An organization of Close on a loopback port, which lives on when the campaign's process is killed.</summary>
internal sealed class Organization : IAsyncDisposable
{
    private readonly CloseSandboxServer _server;
    private readonly string _name;

    private Organization(string name, CloseSandboxServer server)
    {
        _name = name;
        _server = server;
    }

    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new($"Close__{_name}__ApiKey", _server.Sandbox.ApiKey),
        new($"Close__{_name}__BaseAddress", _server.BaseAddress.AbsoluteUri),
        new($"Close__{_name}__ListLag", "00:00:01"),
    ];

    /// <summary>The bulk actions that were really carried out, each by sequence and sender.</summary>
    public IReadOnlyList<string> Actions =>
        [.. _server.Sandbox.BulkActions.Skip(1).Select(action => Text(action.Json)).Order(StringComparer.Ordinal)];

    public bool AllDone => _server.Sandbox.BulkActions.All(action => action.Status == "done");

    public static async Task<Organization> StartAsync(string name, Func<SandboxRequest, SandboxFault> choose)
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            ApiKey = "api_" + name,
            TimeUntilCounted = TimeSpan.FromSeconds(1),
            TimePerObject = TimeSpan.FromMilliseconds(10),
            Faults = new SandboxFaults { Choose = choose },
        });
        // As in any organization that is in use, there is an action already: a list that never showed one proves nothing.
        using CloseClient earlier = new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, new HttpClient(sandbox.CreateHandler()));
        await Bulk.Pause(SandboxIds.CallSequence).ToAllLeads().SendAsync(earlier);
        return new Organization(name, await CloseSandboxServer.StartAsync(sandbox));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Text(string json)
    {
        using JsonDocument action = JsonDocument.Parse(json);
        return $"{action.RootElement.GetProperty("sequence_id")} {action.RootElement.GetProperty("sender_email")}";
    }
}

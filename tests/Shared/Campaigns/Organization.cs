using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.Tests.Shared;

/// <summary>An organization of Close on a loopback port, which lives on when the campaign's process is killed.</summary>
internal sealed class Organization : IAsyncDisposable
{
    private readonly CloseSandboxServer _server;
    private readonly string _name;
    private readonly int _history;

    private Organization(string name, CloseSandboxServer server, int history)
    {
        _name = name;
        _server = server;
        _history = history;
        BaseAddress = server.BaseAddress;
    }

    public CloseSandbox Sandbox => _server.Sandbox;

    /// <summary>Where the campaign finds the organization.</summary>
    public Uri BaseAddress { get; set; }

    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new($"Close__{_name}__ApiKey", _server.Sandbox.ApiKey),
        new($"Close__{_name}__BaseAddress", BaseAddress.AbsoluteUri),
        new($"Close__{_name}__ListConsistencyDelay", "00:00:00.5"),
        .. AtMost is { } bound ? [KeyValuePair.Create($"Close__{_name}__MaxMatches", $"{bound}")] : (KeyValuePair<string, string>[])[],
    ];

    /// <summary>The bound of the client; null where it has none.</summary>
    public int? AtMost { get; set; }

    /// <summary>The bulk actions that were really carried out, each by sequence and sender.</summary>
    public IReadOnlyList<string> Actions =>
        [.. _server.Sandbox.BulkActions.Skip(_history).Select(action => Text(action.Json)).Order(StringComparer.Ordinal)];

    public bool AllDone => _server.Sandbox.BulkActions.All(action => action.Status == "done");

    public static async Task<Organization> StartAsync(
        string name, Func<SandboxRequest, SandboxFault> choose, bool hasHistory = true)
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            ApiKey = "api_" + name,
            TimeUntilCounted = TimeSpan.FromSeconds(1),
            TimePerObject = TimeSpan.FromMilliseconds(10),
            Faults = new SandboxFaults { Choose = choose },
        });
        if (hasHistory)
        {
            // As in any organization that is in use, there is an action already: a list that never showed one proves nothing.
            using CloseClient earlier =
                new(new CloseClientOptions { ApiKey = sandbox.ApiKey }, new HttpClient(sandbox.CreateHandler()));
            await Bulk.Pause(SandboxIds.CallSequence).ToAllLeads().SendAsync(earlier);
        }

        return new Organization(name, await CloseSandboxServer.StartAsync(sandbox), hasHistory ? 1 : 0);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Text(string json)
    {
        using JsonDocument action = JsonDocument.Parse(json);
        return $"{action.RootElement.GetProperty("sequence_id")} {action.RootElement.GetProperty("sender_email")}";
    }
}

using CloseFluent.Sandbox;

namespace CloseFluent.Quickstart;

/// <summary>Where the quickstart runs, and with what: an embedded Close, or the real one.</summary>
internal sealed class Place : IAsyncDisposable
{
    private readonly CloseClient _client;
    private readonly CloseSandboxServer? _server;

    private Place(CloseClient client, CloseSandboxServer? server)
    {
        _client = client;
        _server = server;
    }

    public required string Name { get; init; }

    public required SequenceId Sequence { get; init; }

    public required Sender Sender { get; init; }

    public required BulkSelection Selection { get; init; }

    public BulkActionWaitOptions Waiting { get; init; } = new();

    public ICloseClient Close => _client;

    public bool IsLive => _server is null;

    public static async Task<Place> SandboxAsync(Arguments arguments, CancellationToken stop)
    {
        // A tenth of Close's real pace, so that the bar can be watched without growing old.
        CloseSandbox sandbox = new(new CloseSandboxOptions
        {
            TimeUntilCounted = TimeSpan.FromSeconds(0.7),
            TimePerObject = TimeSpan.FromSeconds(0.13),
        });
        CloseSandboxServer server = await CloseSandboxServer.StartAsync(sandbox, stop);
        CloseClient client = new(new CloseClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = server.BaseAddress });
        LeadStatusId qualified = (await client.LeadStatuses.GetByNameAsync("Qualified", stop)).Id;
        return new Place(client, server)
        {
            Name = $"An embedded Close at {server.BaseAddress}",
            Sequence = (await client.Sequences.GetByNameAsync("Onboarding", stop)).Id,
            Sender = await client.Senders.GetByAddressAsync("ada@example.com", stop),
            Selection = arguments.Selection ?? Leads
                .Where(lead => lead.StatusId.Is(qualified))
                .OrderBy(lead => lead.DateCreated)
                .Take(200),
            Waiting = new BulkActionWaitOptions
            {
                InitialDelay = TimeSpan.FromSeconds(0.2),
                MaxDelay = TimeSpan.FromSeconds(0.5),
            },
        };
    }

    public static async Task<Place> LiveAsync(Arguments arguments, CancellationToken stop)
    {
        string sequence = Arguments.Require(arguments.Sequence, "--sequence");
        string sender = Arguments.Require(arguments.Sender, "--sender");
        BulkSelection selection = Arguments.Require(arguments.Selection, "--filter");
        string apiKey = Environment.GetEnvironmentVariable("CLOSE_API_KEY")
            ?? throw new ArgumentException("--live needs the API key in the environment variable CLOSE_API_KEY.");
        CloseClient client = new(apiKey);
        try
        {
            return new Place(client, server: null)
            {
                Name = "The real Close. What is sent there reaches people.",
                Sequence = (await client.Sequences.FindAsync(sequence, stop))?.Id
                    ?? throw new ArgumentException($"There is no sequence called \"{sequence}\"."),
                Sender = await client.Senders.FindAsync(sender, stop)
                    ?? throw new ArgumentException($"No connected account may send as {sender}."),
                Selection = selection,
            };
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}

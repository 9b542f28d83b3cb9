using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.Quickstart;

/// <summary>Where the quickstart runs, and with what: an embedded Close, or the real one.</summary>
internal sealed class Place : IAsyncDisposable
{
    private readonly CloseClient client;
    private readonly CloseSandboxServer? server;

    private Place(CloseClient client, CloseSandboxServer? server)
    {
        this.client = client;
        this.server = server;
    }

    public required string Name { get; init; }

    public required SequenceId Sequence { get; init; }

    public required Sender Sender { get; init; }

    public required BulkSelection Selection { get; init; }

    public BulkActionWaitOptions Waiting { get; init; } = new();

    public ICloseClient Close => client;

    public bool IsLive => server is null;

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
        return new Place(client, server)
        {
            Name = $"An embedded Close at {server.BaseAddress}",
            Sequence = SandboxIds.OnboardingSequence,
            Sender = new Sender(SandboxIds.AdaAccount, "Ada Example", "ada@example.com"),
            Selection = arguments.Selection ?? Leads
                .Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus))
                .OrderBy(lead => lead.DateCreated)
                .Take(200),
            Waiting = new BulkActionWaitOptions
            {
                FirstInterval = TimeSpan.FromSeconds(0.2),
                LongestInterval = TimeSpan.FromSeconds(0.5),
            },
        };
    }

    public static Place Live(Arguments arguments)
    {
        string apiKey = Environment.GetEnvironmentVariable("CLOSE_API_KEY")
            ?? throw new ArgumentException("--live needs the API key in the environment variable CLOSE_API_KEY.");
        return new Place(new CloseClient(apiKey), server: null)
        {
            Name = "The real Close. What is sent there reaches people.",
            Sequence = Arguments.Require(arguments.Sequence, "--sequence"),
            Sender = new Sender(
                Arguments.Require(arguments.Account, "--account"),
                Arguments.Require(arguments.SenderName, "--name"),
                Arguments.Require(arguments.SenderEmail, "--email")),
            Selection = Arguments.Require(arguments.Selection, "--filter"),
        };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}

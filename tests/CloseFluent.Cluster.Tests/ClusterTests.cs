using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.Cluster.Tests;

/// <summary>The sample campaign as three processes on one PostgreSQL, killed one after the other.</summary>
public sealed class ClusterTests(PostgresServer server) : IClassFixture<PostgresServer>, IAsyncLifetime, IDisposable
{
    private const string BulkPath = "/api/v1/bulk_action/sequence_subscription/";
    private const int WorkerCount = 3;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(6);

    private readonly string _folder = Directory.CreateTempSubdirectory("cluster").FullName;
    private readonly CancellationTokenSource _deadline = new(s_longest);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _looks = [];
    private readonly List<Worker> _workers = [];
    private readonly List<Company> _companies = [];
    private string _connection = "";
    private Func<SandboxRequest, SandboxFault?> _kill = _ => null;
    private TaskCompletionSource<(Worker Worker, string Step)> _killed = new();

    private string File => Path.Combine(_folder, "campaign.json");

    public async Task InitializeAsync()
    {
        _connection = await server.CreateDatabaseAsync();
        _companies.Add(await Company.CreateAsync("acme", 17, Choose));
        _companies.Add(await Company.CreateAsync("globex", 17, Choose));
        _companies.Add(await Company.CreateAsync("initech", 16, Choose));
        await System.IO.File.WriteAllTextAsync(
            File,
            JsonSerializer.Serialize(new { name = "spring", steps = _companies.SelectMany(company => company.Steps) }));
    }

    public async Task DisposeAsync()
    {
        foreach (Worker worker in _workers)
        {
            await worker.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _deadline.Dispose();

    [Fact]
    public async Task Each_action_happens_once_wherever_a_worker_is_killed()
    {
        // Creates the tables, and finds no step of that name.
        Worker preparing = await StartAsync("settle", "nothing", "unsent");
        Assert.Equal(1, await preparing.End);
        DatabaseGates gates = new(_connection);
        await gates.CreateAsync();
        for (int index = 0; index < WorkerCount; index++)
        {
            await StartAsync();
        }

        await KillAtGateAsync(gates, 1);
        await KillAtRequestAsync(request => Gets(request, "/connected_account/"), SandboxFault.None);
        await KillAtRequestAsync(request => Gets(request, "/saved_search/"), SandboxFault.None);
        await KillAtGateAsync(gates, 4);
        await KillAtRequestAsync(request => request is { Method: "GET", Path: BulkPath }, SandboxFault.None);
        await KillAtGateAsync(gates, 2);
        await KillAtRequestAsync(IsCreate, SandboxFault.ResetBeforeEffect);
        string step = await KillAtRequestAsync(IsCreate, SandboxFault.None);
        await gates.KillAtJournalAsync("spring/" + step, FindWorker, _deadline.Token);
        await StartAsync();
        await KillAtGateAsync(gates, 3);
        await KillAtRequestAsync(request => LooksOf(request) == 1, SandboxFault.None);
        await KillAtRequestAsync(request => LooksOf(request) == 2, SandboxFault.None);
        await KillAtRequestAsync(
            request => LooksOf(request) > 0 && !request.Query.Contains("_fields", StringComparison.Ordinal), SandboxFault.None);
        await KillAtGateAsync(gates, 5);

        foreach (Worker worker in _workers.Where(worker => !worker.WasKilled && worker != preparing).ToArray())
        {
            Assert.True(await worker.End == 0, Outputs());
            Assert.Contains("spring: 50 of 50 steps done", worker.Output, StringComparison.Ordinal);
        }

        Assert.Equal(14, _workers.Count(worker => worker.WasKilled));
        Assert.All(_companies, company =>
        {
            company.AssertEachOnce();

            // What was delayed on its way comes together with what follows it.
            Assert.InRange(company.MostRequestsIn(TimeSpan.FromSeconds(1)), 1, 2 * Company.RequestsPerSecond);
            Assert.InRange(company.MostRequestsIn(TimeSpan.FromSeconds(5)), 1, 6 * Company.RequestsPerSecond);
        });
    }

    private static bool IsCreate(SandboxRequest request) => request is { Method: "POST", Path: BulkPath };

    private static bool Gets(SandboxRequest request, string path) =>
        request.Method == "GET" && request.Path.Contains(path, StringComparison.Ordinal);

    private int LooksOf(SandboxRequest request) => _looks.GetValueOrDefault(request.Path);

    private async Task<Worker> StartAsync(params string[] command)
    {
        Worker worker = await Worker.StartAsync(
            $"worker-{_workers.Count}", _companies, _connection, [.. command, File], _deadline.Token);
        lock (_gate)
        {
            _workers.Add(worker);
        }

        return worker;
    }

    private async Task KillAtGateAsync(DatabaseGates gates, int gate)
    {
        await gates.KillAtAsync(gate, FindWorker, _deadline.Token);
        await StartAsync();
    }

    /// <summary>Kills the worker that sends such a request, and starts another; returns the step of a create.</summary>
    private async Task<string> KillAtRequestAsync(Func<SandboxRequest, bool> isMeant, SandboxFault fault)
    {
        TaskCompletionSource<(Worker Worker, string Step)> killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _killed = killed;
            _kill = request => isMeant(request) ? fault : null;
        }

        (_, string step) = await killed.Task.WaitAsync(_deadline.Token);
        await StartAsync();
        return step;
    }

    private Worker? FindWorker(string name)
    {
        lock (_gate)
        {
            return _workers.Find(worker => worker.Name == name && !worker.WasKilled);
        }
    }

    // What the fault is applies to the organization; the process is gone before it could hear of anything.
    private SandboxFault Choose(Company company, SandboxRequest request)
    {
        company.Count(_clock.Elapsed);
        lock (_gate)
        {
            if (Gets(request, BulkPath) && request.Path != BulkPath)
            {
                _looks[request.Path] = _looks.GetValueOrDefault(request.Path) + 1;
            }

            if (_workers.Find(worker => !worker.WasKilled && worker.Sends(request)) is not { } sender
                || _kill(request) is not { } fault)
            {
                return SandboxFault.None;
            }

            _kill = _ => null;
            sender.Kill();
            string body = Encoding.UTF8.GetString(request.Body.Span);
            _killed.SetResult((sender, body.Length == 0 ? "" : company.StepOf(company.TreeIn(body))));
            return fault;
        }
    }

    private string Outputs() => string.Join('\n', _workers.Select(worker => $"== {worker.Name}\n{worker.Output}"));
}

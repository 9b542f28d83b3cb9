using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.Cluster.Tests;

/// <summary>A database that is not there, or goes away.</summary>
public sealed class DatabaseAwayTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const int Steps = 6;
    private const int MostRuns = 5;
    private readonly string _folder = Directory.CreateTempSubdirectory("away").FullName;
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(5));

    private string File => Path.Combine(_folder, "campaign.json");

    public void Dispose()
    {
        _deadline.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_worker_that_cannot_reach_the_database_says_so_and_sends_nothing()
    {
        Company company = await CreateAsync(2, _ => { });

        (int exitCode, string output) = await RunAsync(company, "Host=127.0.0.1;Port=1;Username=postgres;Timeout=5");

        Assert.Equal(1, exitCode);
        Assert.Contains("127.0.0.1:1", output, StringComparison.Ordinal);
        Assert.Empty(company.Actions);
    }

    // At the first, the third and the last create, and when the end of the last action is read.
    [Fact]
    public async Task A_server_that_is_restarted_meanwhile_costs_another_run_at_most_and_nothing_is_sent_twice()
    {
        int ends = 0;
        await RunThroughAsync(
            [IsCreate(1), IsCreate(3), IsCreate(Steps), request => IsEnd(request) && ++ends == Steps],
            _ => Task.CompletedTask);
    }

    [Fact]
    public async Task A_server_that_stays_away_ends_the_worker_with_a_line_and_nothing_is_sent_twice() =>
        await RunThroughAsync([IsCreate(2)], async worker =>
        {
            (int exitCode, string output) = await worker;

            Assert.True(exitCode == 1, output);
            Assert.Contains("spring: ", output, StringComparison.Ordinal);
        });

    private static Func<SandboxRequest, bool> IsCreate(int number)
    {
        int seen = 0;
        return request => request.Method == "POST" && ++seen == number;
    }

    private static bool IsEnd(SandboxRequest request) =>
        request.Method == "GET" && request.Path.Contains("/bulkseqsub_", StringComparison.Ordinal)
        && !request.Query.Contains("_fields", StringComparison.Ordinal);

    private async Task RunThroughAsync(
        IReadOnlyList<Func<SandboxRequest, bool>> moments, Func<Task<(int ExitCode, string Output)>, Task> withoutServer)
    {
        TaskCompletionSource[] came =
            [.. moments.Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];
        Company company = await CreateAsync(Steps, request =>
        {
            for (int index = 0; index < moments.Count; index++)
            {
                if (moments[index](request))
                {
                    came[index].TrySetResult();
                }
            }
        });
        string connection = await server.CreateDatabaseAsync();
        Task<(int ExitCode, string Output)> running = RunAsync(company, connection);
        foreach (TaskCompletionSource moment in came)
        {
            while (await Task.WhenAny(moment.Task, running).WaitAsync(_deadline.Token) == running && !moment.Task.IsCompleted)
            {
                (int ended, string said) = await running;
                Assert.True(ended != 0, said);
                running = RunAsync(company, connection);
            }

            await server.RestartAsync(() => withoutServer(running));
        }

        (int exitCode, string output) = await running;
        for (int run = 1; exitCode != 0 && run < MostRuns; run++)
        {
            (exitCode, output) = await RunAsync(company, connection);
        }

        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 6 of 6 steps done", output, StringComparison.Ordinal);
        company.AssertEachOnce();
    }

    private async Task<Company> CreateAsync(int steps, Action<SandboxRequest> seen)
    {
        Lock gate = new();
        Company company = await Company.CreateAsync("acme", steps, (_, request) =>
        {
            lock (gate)
            {
                seen(request);
            }

            return SandboxFault.None;
        });
        await System.IO.File.WriteAllTextAsync(File, JsonSerializer.Serialize(new { name = "spring", steps = company.Steps }));
        return company;
    }

    private async Task<(int ExitCode, string Output)> RunAsync(Company company, string connection)
    {
        await using Worker worker = await Worker.StartAsync("worker", [company], connection, [File], _deadline.Token);
        int exitCode = await worker.End;
        return (exitCode, worker.Output);
    }
}

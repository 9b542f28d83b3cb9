using System.Text.Json;
using CloseFluent.Sandbox;
using Npgsql;

namespace CloseFluent.Cluster.Tests;

/// <summary>A database that is not there, or goes away.</summary>
[Collection(PostgresCollection.Name)]
public sealed class DatabaseAwayTests(PostgresServer server) : IDisposable
{
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
        Company company = await CreateAsync(2, () => { });

        (int exitCode, string output) = await RunAsync(company, "Host=127.0.0.1;Port=1;Username=postgres;Timeout=5");

        Assert.Equal(1, exitCode);
        Assert.Contains("127.0.0.1:1", output, StringComparison.Ordinal);
        Assert.Empty(company.Actions);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task A_server_that_is_restarted_meanwhile_costs_another_run_at_most_and_nothing_is_sent_twice(int creates) =>
        await RunThroughAsync(creates, _ => Task.CompletedTask);

    [Fact]
    public async Task A_server_that_stays_away_ends_the_worker_with_a_line_and_nothing_is_sent_twice() =>
        await RunThroughAsync(2, async worker =>
        {
            (int exitCode, string output) = await worker;

            Assert.True(exitCode == 1, output);
            Assert.Contains("spring: ", output, StringComparison.Ordinal);
        });

    private async Task RunThroughAsync(int creates, Func<Task<(int ExitCode, string Output)>, Task> withoutServer)
    {
        TaskCompletionSource created = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int seen = 0;
        Company company = await CreateAsync(6, () =>
        {
            if (Interlocked.Increment(ref seen) == creates)
            {
                created.TrySetResult();
            }
        });
        string connection = await CreateDatabaseAsync();

        Task<(int ExitCode, string Output)> first = RunAsync(company, connection);
        await created.Task.WaitAsync(_deadline.Token);
        await server.RestartAsync(() => withoutServer(first));
        (int exitCode, string output) = await first;
        for (int run = 1; exitCode != 0 && run < MostRuns; run++)
        {
            (exitCode, output) = await RunAsync(company, connection);
        }

        Assert.True(exitCode == 0, output);
        Assert.Contains("spring: 6 of 6 steps done", output, StringComparison.Ordinal);
        Assert.Equal(company.Trees, company.Actions);
    }

    private async Task<Company> CreateAsync(int steps, Action created)
    {
        Company company = await Company.CreateAsync("acme", steps, (_, request) =>
        {
            if (request.Method == "POST")
            {
                created();
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

    private async Task<string> CreateDatabaseAsync()
    {
        string database = "away_" + Guid.NewGuid().ToString("N");
        await using NpgsqlConnection connection = new(server.Connection);
        await connection.OpenAsync();
        await using NpgsqlCommand create = new($"CREATE DATABASE {database}", connection);
        await create.ExecuteNonQueryAsync();
        return server.ConnectionTo(database);
    }
}

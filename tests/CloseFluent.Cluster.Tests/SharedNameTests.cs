using System.Text.Json;
using CloseFluent.Sandbox;

namespace CloseFluent.Cluster.Tests;

/// <summary>Workers and campaigns that share a database and have a name in common.</summary>
public sealed class SharedNameTests(PostgresServer server) : IClassFixture<PostgresServer>, IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("names").FullName;
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(4));
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _release = new();
    private Company _acme = null!;
    private Company _globex = null!;
    private string _connection = "";

    public async Task InitializeAsync()
    {
        _connection = await server.CreateDatabaseAsync();
        _acme = await Company.CreateAsync("acme", 2, (_, _) => Hold());
        _globex = await Company.CreateAsync("globex", 2, (_, _) => SandboxFault.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _release.Dispose();
        _deadline.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_second_worker_of_the_same_name_or_with_other_settings_says_so_and_sends_nothing()
    {
        string file = await WriteAsync("spring", _acme);
        await using Worker first = await StartAsync(file, _acme, ("Worker", "a"));
        await _asked.Task.WaitAsync(_deadline.Token);

        Assert.Equal(
            "Another worker of spring is called a. Give each a name of its own with Campaign__Worker, or set none.",
            await RefusedAsync(file, ("Worker", "a")));
        Assert.Equal(
            "Other workers of spring run with other settings: LeaseDuration is 00:00:09 here and 00:00:02 there, RequestsPerSecond "
            + "is 7 here and 15 there. Set the same for all, or end the others first.",
            await RefusedAsync(file, ("Worker", "b"), ("LeaseDuration", "00:00:09"), ("RequestsPerSecond", "7")));
        Assert.Empty(_acme.Actions);

        _release.Set();
        Assert.True(await first.End == 0, first.Output);
        _acme.AssertEachOnce();

        // With nobody else there, name and settings are free again.
        await using Worker later = await StartAsync(file, _acme, ("Worker", "a"), ("LeaseDuration", "00:00:09"));
        Assert.True(await later.End == 0, later.Output);
        _acme.AssertEachOnce();
    }

    // A worker takes over whatever its scheduler has, and these have not the keys of each other's organizations.
    [Fact]
    public async Task Two_campaigns_in_one_database_leave_each_others_steps_alone()
    {
        _release.Set();
        await using Worker spring = await StartAsync(await WriteAsync("spring", _acme), _acme);
        await using Worker summer = await StartAsync(await WriteAsync("summer", _globex), _globex, ("LeaseDuration", "00:00:09"));

        Assert.True(await spring.End == 0, spring.Output);
        Assert.True(await summer.End == 0, summer.Output);
        _acme.AssertEachOnce();
        _globex.AssertEachOnce();
    }

    private async Task<string> RefusedAsync(string file, params (string Name, string Value)[] settings)
    {
        await using Worker worker = await StartAsync(file, _acme, settings);
        Assert.Equal(1, await worker.End);
        return worker.Output.Trim();
    }

    private Task<Worker> StartAsync(string file, Company company, params (string Name, string Value)[] settings) =>
        Worker.StartAsync("worker", [company], _connection, [file], _deadline.Token, settings);

    private async Task<string> WriteAsync(string campaign, Company company)
    {
        string file = Path.Combine(_folder, campaign + ".json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { name = campaign, steps = company.Steps }));
        return file;
    }

    private SandboxFault Hold()
    {
        _asked.TrySetResult();
        _release.Wait(_deadline.Token);
        return SandboxFault.None;
    }
}

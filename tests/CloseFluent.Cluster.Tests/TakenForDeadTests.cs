using System.Text;
using System.Text.Json;
using CloseFluent.Sandbox;
using Npgsql;
using Xunit.Sdk;

namespace CloseFluent.Cluster.Tests;

/// <summary>
/// A worker that the engine takes for dead although it is about to send, because the clocks of the two machines differ: what
/// Quartz does then is to run the step a second time, and the journal's lease is all that prevents a second send.
/// </summary>
public sealed class TakenForDeadTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const string BulkPath = "/api/v1/bulk_action/sequence_subscription/";
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("dead").FullName;
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(4));
    private readonly TaskCompletionSource<string> _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _release = new();
    private string? _heldBody;

    public void Dispose()
    {
        _release.Dispose();
        _deadline.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_other_worker_waits_for_its_lease_and_each_action_happens_once()
    {
        (Company company, Worker other) = await RunAsync(Task.FromResult);

        Assert.Contains("waits until the lease of the worker that was at it runs out", other.Output, StringComparison.Ordinal);
        company.AssertEachOnce();
    }

    // Without this, a green run of the tests would not show that they look at the right thing.
    [Fact]
    public async Task With_a_broken_lease_the_same_run_is_found_to_send_twice()
    {
        (Company company, _) = await RunAsync(BreakLeaseAsync);

        Assert.Throws<EqualException>(company.AssertEachOnce);
        Assert.Equal(2, company.Actions.Count(tree => tree == company.TreeIn(_heldBody!)));
    }

    private async Task<(Company Company, Worker Other)> RunAsync(Func<string, Task<string>> prepare)
    {
        Company company = await Company.CreateAsync("acme", 2, (_, request) => Hold(request));
        string connection = await server.CreateDatabaseAsync();
        string file = Path.Combine(_folder, "campaign.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { name = "spring", steps = company.Steps }));
        await using Worker preparing = await StartAsync("preparing", "settle", "nothing", "unsent");
        Assert.Equal(1, await preparing.End);
        connection = await prepare(connection);

        await using Worker first = await StartAsync("first");
        await _held.Task.WaitAsync(_deadline.Token);
        await using Worker other = await StartAsync("other");
        await TakeForDeadAsync(
            connection, () => _second.Task.IsCompleted || other.Output.Contains("waits until the lease", StringComparison.Ordinal));
        _release.Set();
        await Task.WhenAll(first.End, other.End);
        return (company, other);

        Task<Worker> StartAsync(string name, params string[] command) => Worker.StartAsync(
            name, [company], connection, [.. command, file], _deadline.Token, ("Worker", name));
    }

    // The clock of the first worker's machine goes after the other's, or went back, until the other has taken a step over.
    private async Task TakeForDeadAsync(string connection, Func<bool> isTakenOver)
    {
        await using NpgsqlConnection open = new(connection);
        await open.OpenAsync(_deadline.Token);
        await using NpgsqlCommand jump = new(
            "UPDATE qrtz_scheduler_state SET last_checkin_time = 1 WHERE instance_name = 'first'", open);
        while (!isTakenOver())
        {
            await jump.ExecuteNonQueryAsync(_deadline.Token);
            await Task.Delay(s_pause, _deadline.Token);
        }
    }

    /// <summary>
    /// Breaks the lease where no code has to know of it, in the database of this test: every lease has run out at once, and an
    /// operator that is found before PostgreSQL's own takes any two holders for the same one.
    /// </summary>
    private static async Task<string> BreakLeaseAsync(string connection)
    {
        await using NpgsqlConnection open = new(connection);
        await open.OpenAsync();
        await using NpgsqlCommand command = new(
            """
            CREATE FUNCTION no_lease() RETURNS trigger AS $$ BEGIN NEW.held_until := 0; RETURN NEW; END $$ LANGUAGE plpgsql;
            CREATE TRIGGER no_lease BEFORE INSERT OR UPDATE ON close_send_journal FOR EACH ROW EXECUTE FUNCTION no_lease();
            CREATE SCHEMA broken;
            CREATE FUNCTION broken.same(a text, b text) RETURNS boolean AS
              'SELECT a OPERATOR(pg_catalog.=) b OR (a ~ ''^[0-9a-f]{32}$'' AND b ~ ''^[0-9a-f]{32}$'')' LANGUAGE sql IMMUTABLE;
            CREATE OPERATOR broken.= (LEFTARG = text, RIGHTARG = text, FUNCTION = broken.same);
            """,
            open);
        await command.ExecuteNonQueryAsync();
        return connection + ";Search Path=\"public,broken,pg_catalog\"";
    }

    // The first create is held up on its way for as long as the test wants; the same one again shows that it was sent twice.
    private SandboxFault Hold(SandboxRequest request)
    {
        if (request is not { Method: "POST", Path: BulkPath })
        {
            return SandboxFault.None;
        }

        string body = Encoding.UTF8.GetString(request.Body.Span);
        string? held = Interlocked.CompareExchange(ref _heldBody, body, null);
        if (held is null)
        {
            _held.SetResult(body);
            _release.Wait(_deadline.Token);
        }
        else if (held == body)
        {
            _second.TrySetResult();
        }

        return SandboxFault.None;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CloseFluent.Cluster.Tests;

/// <summary>
/// A PostgreSQL of its own, on a free port of this machine, with nothing in it. Each class of tests has one, so that they run
/// side by side; what is slow, its first files, is made once and copied.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Missing =
        "PostgreSQL is missing. These tests are never skipped: install it (Debian: apt-get install postgresql), as .ci/run does.";

    private static readonly string s_programs = FindPrograms();
    private static readonly Lazy<Task<string>> s_files = new(CreateFilesAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("closefluent-pg").FullName;
    private readonly int _port = FreePort();

    public string Connection => ConnectionTo("postgres");

    public string ConnectionTo(string database) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Timeout=60;Command Timeout=60");

    public async Task InitializeAsync()
    {
        await RunAsync("cp", "-a", await s_files.Value, Data);
        await GiveAwayAsync(_folder);
        await StartAsync();
    }

    /// <summary>Creates an empty database and returns its connection.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        string database = "campaign_" + Guid.NewGuid().ToString("N");
        await using NpgsqlConnection connection = new(Connection);
        await connection.OpenAsync();
        await using NpgsqlCommand create = new($"CREATE DATABASE {database}", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionTo(database);
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends the server as a loss of power would, and starts it again when something has happened without it.</summary>
    public async Task RestartAsync(Func<Task> meanwhile)
    {
        await StopAsync();
        try
        {
            await meanwhile();
        }
        finally
        {
            await StartAsync();
            NpgsqlConnection.ClearAllPools();
        }
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    private static string FindPrograms()
    {
        const string Versions = "/usr/lib/postgresql";
        return (Directory.Exists(Versions) ? Directory.GetDirectories(Versions) : [])
            .Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb"))) ?? throw new InvalidOperationException(Missing);
    }

    private static async Task<string> CreateFilesAsync()
    {
        string folder = Directory.CreateTempSubdirectory("closefluent-initdb").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await GiveAwayAsync(folder);
        string data = Path.Combine(folder, "data");
        await RunAsUserAsync("initdb", "-A", "trust", "-U", "postgres", "--no-sync", "-D", data);
        return data;
    }

    // The server refuses to run as root.
    private static Task GiveAwayAsync(string folder) =>
        IsRoot ? RunAsync("chown", "postgres", folder) : Task.CompletedTask;

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task StopAsync() => RunAsUserAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    private Task StartAsync() => RunAsUserAsync(
        "pg_ctl",
        "-D",
        Data,
        "-w",
        "-l",
        Path.Combine(_folder, "log"),
        "-o",
        string.Create(
            CultureInfo.InvariantCulture,
            $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off ")
        // A crash of this server forgets the last seconds of all that did not insist on being kept, as the journal does.
        + "-c synchronous_commit=off -c wal_writer_delay=10s -c wal_writer_flush_after=0 "
        + "-c full_page_writes=off -c max_connections=200 -c shared_buffers=32MB -c autovacuum=off",
        "start");

    private static Task RunAsUserAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(s_programs, program);
        return IsRoot
            ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    // The server inherits what it is started with, so the output is not read: it would end with the server.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        using CancellationTokenSource deadline = new(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(deadline.Token);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// Where everything is kept that must survive the process: a file beside the campaign, or a PostgreSQL that several workers
/// share, where the configuration has a connection for it.
/// </summary>
internal sealed class CampaignDatabase(CampaignSettings settings, string file)
{
    // Any number that nobody else locks in this database.
    private const long SchemaLock = 0x436C6F7365;

    public bool IsShared => settings.Database is not null;

    public DatabaseSendJournals Journals => new(
        CreateConnection,
        IsShared ? DatabaseSendJournalStatements.PostgreSql() : DatabaseSendJournalStatements.Sqlite())
    {
        LeaseDuration = settings.LeaseDuration,
    };

    private string Connection => settings.Database ?? $"Data Source={file}";

    // An end that a crash of the server forgot is waited for without end by the worker that wrote it.
    private string DurableConnection => new NpgsqlConnectionStringBuilder(Connection)
    {
        Options = "-c synchronous_commit=on",
    }.ConnectionString;

    public DbConnection CreateConnection() =>
        IsShared ? new NpgsqlConnection(Connection) : new SqliteConnection(Connection);

    /// <summary>Creates a connection on which nothing is forgotten that was committed, however the server ends.</summary>
    public DbConnection CreateDurableConnection() =>
        IsShared ? new NpgsqlConnection(DurableConnection) : new SqliteConnection(Connection);

    public void Configure(IPersistentStoreBuilder store)
    {
        store.ConfigureStore(options => options.DbRetryInterval = settings.RetryInterval);
        if (!IsShared)
        {
            store.UseSqlite(SqliteFactory.Instance, Connection);
            store.ProvisionSchema();
            return;
        }

        store.UsePostgres(NpgsqlFactory.Instance, DurableConnection);
        store.ProvisionSchema();
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = settings.CheckinInterval;
            cluster.CheckinMisfireThreshold = settings.CheckinInterval;
        });
    }

    /// <summary>Registers this worker beside the others; null where nobody else can be there.</summary>
    public async Task<WorkerRegistration?> RegisterAsync(CampaignFile campaign) =>
        IsShared ? await WorkerRegistration.CreateAsync(Connection, campaign.Name, settings) : null;

    /// <summary>Lets one worker at a time create what is not there yet; of two at once PostgreSQL refuses one.</summary>
    public async Task PrepareAsync(Func<Task> create)
    {
        if (!IsShared)
        {
            await create();
            await EndLeasesAsync();
            return;
        }

        await using NpgsqlConnection connection = new(Connection);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new($"SELECT pg_advisory_lock({SchemaLock})", connection);
        await command.ExecuteNonQueryAsync();
        await create();
        command.CommandText = $"SELECT pg_advisory_unlock({SchemaLock})";
        await command.ExecuteNonQueryAsync();
    }

    // Whoever has the file is alone, so the leases are those of processes that are gone.
    private async Task EndLeasesAsync()
    {
        await using SqliteConnection connection = new(Connection);
        await connection.OpenAsync();
        await using SqliteCommand command = new("UPDATE close_send_journal SET holder = NULL", connection);
        await command.ExecuteNonQueryAsync();
    }
}

using System.Data.Common;
using CloseFluent.Tests.Shared;
using Npgsql;

namespace CloseFluent.Cluster.Tests;

/// <summary>Journals in a table of PostgreSQL.</summary>
public sealed class PostgresJournalTests(PostgresServer server) : DatabaseJournalContract, IClassFixture<PostgresServer>
{
    private readonly string _table = "journal_" + Guid.NewGuid().ToString("N");

    protected override DatabaseSendJournalStatements Statements => DatabaseSendJournalStatements.PostgreSql(_table);

    protected override DbConnection CreateConnection() => new NpgsqlConnection(server.Connection);

    protected override DbConnection CreateBrokenConnection() =>
        new NpgsqlConnection("Host=127.0.0.1;Port=1;Username=postgres;Timeout=5");
}

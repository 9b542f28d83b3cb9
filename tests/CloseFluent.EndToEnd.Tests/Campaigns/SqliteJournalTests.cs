using System.Data.Common;
using CloseFluent.Tests.Shared;
using Microsoft.Data.Sqlite;

namespace CloseFluent.EndToEnd.Tests.Campaigns;

/// <summary>Journals in a file of SQLite.</summary>
public sealed class SqliteJournalTests : DatabaseJournalContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journal").FullName;

    protected override DatabaseSendJournalStatements Statements => DatabaseSendJournalStatements.Sqlite();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override DbConnection CreateConnection() => new SqliteConnection($"Data Source={Path.Combine(_folder, "journals.db")}");

    protected override DbConnection CreateBrokenConnection() => new SqliteConnection($"Data Source={Path.Combine(_folder, "no", "a.db")}");
}

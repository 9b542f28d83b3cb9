using System.Data.Common;
using System.Threading.RateLimiting;

namespace CloseFluent.Samples.SharedLimit;

/// <summary>
/// So many permits a second for the processes of all machines together: a row of a database table for each key. The clock is
/// that of the database, so that the clocks of the machines do not matter.
/// </summary>
/// <param name="createConnection">Creates a connection to PostgreSQL or SQLite that is not open.</param>
public sealed class DatabaseRateLimits(Func<DbConnection> createConnection)
{
    private const string Table =
        "CREATE TABLE IF NOT EXISTS rate_limit (id text PRIMARY KEY, due double precision NOT NULL)";

    /// <summary>Creates the table where there is none.</summary>
    public async Task CreateTableAsync()
    {
        await using DbConnection connection = createConnection();
        await connection.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Table;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Returns the limiter of one key.</summary>
    /// <param name="id">What the permits are for, for example the organization.</param>
    /// <param name="permitsPerSecond">How many permits there are in each second.</param>
    public RateLimiter For(string id, int permitsPerSecond) => new DatabaseRateLimiter(createConnection, id, permitsPerSecond);
}

namespace CloseFluent;

/// <summary>
/// The SQL statements of <see cref="DatabaseSendJournals"/>. Those of SQLite and PostgreSQL are here; for another database
/// write your own, each one statement that is carried out whole or not at all.
/// </summary>
/// <remarks>
/// The parameters are <c>@id</c>, the name of the journal; <c>@holder</c>, who asks; <c>@seconds</c>, how long a lease lasts;
/// and <c>@entry</c>. The clock is that of the database, so that the clocks of the machines do not matter.
/// </remarks>
public sealed record DatabaseSendJournalStatements
{
    // One that ends later was written before the clock was set back.
    private const int LongestLease = 86_400;

    // A server, role or database with synchronous_commit off forgets in a crash what it said was written, and an entry that
    // is forgotten is an action that is sent twice. Only "off" is raised, for this transaction; whatever is stricter stays.
    private const string IsDurable =
        " AND CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', true) ELSE '' END "
        + "IS NOT NULL";

    /// <summary>Gets the statement that creates the table where there is none.</summary>
    public required string CreateTable { get; init; }

    /// <summary>
    /// Gets the statement that takes the lease, and creates the row where there is none. It must change one row if nobody
    /// holds the lease, or whoever did so let it run out, and no row otherwise.
    /// </summary>
    public required string Acquire { get; init; }

    /// <summary>Gets the statement that prolongs the lease of <c>@holder</c>. It must change no row if another holds it.</summary>
    public required string Renew { get; init; }

    /// <summary>
    /// Gets the statement that yields the entry, which may be null, in one row; none if another holds the lease.
    /// </summary>
    public required string Read { get; init; }

    /// <summary>
    /// Gets the statement that writes <c>@entry</c> and prolongs the lease. It must change no row if another holds it, and what
    /// it wrote must survive a crash of the server.
    /// </summary>
    public required string Write { get; init; }

    /// <summary>Gets the statement that ends the lease of <c>@holder</c>.</summary>
    public required string Release { get; init; }

    /// <summary>Returns the statements for SQLite 3.24 or later.</summary>
    /// <param name="table">The name of the table: letters, digits and underscores.</param>
    /// <exception cref="ArgumentException"><paramref name="table"/> is not such a name.</exception>
    public static DatabaseSendJournalStatements Sqlite(
        [ArgumentKind(ArgumentKind.TableName)] string table = "close_send_journal") =>
        Create(Demand.Require(ArgumentKind.TableName, table), "(julianday('now') - 2440587.5) * 86400.0", "REAL");

    /// <summary>Returns the statements for PostgreSQL 9.5 or later.</summary>
    /// <param name="table">The name of the table, with its schema or without: letters, digits, underscores and a point.</param>
    /// <exception cref="ArgumentException"><paramref name="table"/> is not such a name.</exception>
    public static DatabaseSendJournalStatements PostgreSql(
        [ArgumentKind(ArgumentKind.TableName)] string table = "close_send_journal")
    {
        DatabaseSendJournalStatements statements = Create(
            Demand.Require(ArgumentKind.TableName, table),
            "EXTRACT(EPOCH FROM clock_timestamp())::double precision",
            "double precision");
        return statements with { Write = statements.Write + IsDurable };
    }

    private static DatabaseSendJournalStatements Create(string table, string now, string number) => new()
    {
        CreateTable = $"CREATE TABLE IF NOT EXISTS {table} (id text PRIMARY KEY, entry text, holder text, "
            + $"held_until {number} NOT NULL)",
        Acquire = $"INSERT INTO {table} AS journal (id, holder, held_until) VALUES (@id, @holder, {now} + @seconds) "
            + "ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until "
            + $"WHERE journal.holder IS NULL OR journal.held_until <= {now} OR journal.held_until > {now} + {LongestLease}",
        Renew = $"UPDATE {table} SET held_until = {now} + @seconds WHERE id = @id AND holder = @holder",
        Read = $"SELECT entry FROM {table} WHERE id = @id AND holder = @holder",
        Write = $"UPDATE {table} SET entry = @entry, held_until = {now} + @seconds WHERE id = @id AND holder = @holder",
        Release = $"UPDATE {table} SET holder = NULL WHERE id = @id AND holder = @holder",
    };
}

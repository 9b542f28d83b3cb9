using System.Data.Common;

namespace CloseFluent;

/// <summary>
/// Journals in the rows of a database table, one for each action, for work that several processes and machines do. A process
/// holds a journal by a lease, which it prolongs as long as it lives and which another one can take once it has run out.
/// </summary>
/// <param name="createConnection">
/// Creates a connection that is not open, for example <c>() =&gt; new NpgsqlConnection(text)</c>.
/// </param>
/// <param name="statements">The statements of the database.</param>
/// <example>
/// <code>
/// await using DatabaseSendJournal? journal = await journals.TryAcquireAsync("spring/acme");
/// if (journal is not null)
/// {
///     await action.SendOnceAsync(close, journal, journal.LeaseLost);
/// }
/// </code>
/// </example>
public sealed class DatabaseSendJournals(Func<DbConnection> createConnection, DatabaseSendJournalStatements statements)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    private readonly JournalDatabase _database = new(
        createConnection ?? throw new ArgumentNullException(nameof(createConnection)));

    private readonly DatabaseSendJournalStatements _statements =
        statements ?? throw new ArgumentNullException(nameof(statements));

    /// <summary>
    /// Gets or sets how long a lease lasts where it is not prolonged, which is done three times in that span: 30 seconds by
    /// default. So long does it take until another process goes on with the work of one that was killed. Make it longer than
    /// any pause of a process that is not dead.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than a second or more than a day.</exception>
    [ArgumentKind(ArgumentKind.Duration, Least = TimeSpan.TicksPerSecond, Most = TimeSpan.TicksPerDay)]
    public TimeSpan LeaseDuration
    {
        get;
        init => field = value >= s_shortest && value <= s_longest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "LeaseDuration is between a second and a day.");
    } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets the clock by which leases are prolonged.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Creates the table where there is none.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="SendJournalException">The database cannot be reached or refuses.</exception>
    public async Task CreateTableAsync(CancellationToken cancellationToken = default) => await _database
        .ChangeAsync("The table of journals cannot be created", _statements.CreateTable, [], cancellationToken)
        .ConfigureAwait(false);

    /// <summary>Takes the lease of a journal. Nothing is sent by that.</summary>
    /// <param name="id">The name of the journal, one for each action: for example the campaign and the step.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The journal, or null if another process holds its lease. Dispose it when the call that uses it has ended.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank.</exception>
    /// <exception cref="SendJournalException">The database cannot be reached or refuses.</exception>
    public async Task<DatabaseSendJournal?> TryAcquireAsync(
        [ArgumentKind(ArgumentKind.Name)] string id, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentException("A journal needs a name.", nameof(id));
        }

        JournalLease lease = new(_database, _statements, id, Guid.NewGuid().ToString("N"), LeaseDuration);
        return await lease.AcquireAsync(cancellationToken).ConfigureAwait(false)
            ? new DatabaseSendJournal(lease, TimeProvider)
            : null;
    }
}

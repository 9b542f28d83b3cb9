using System.Data.Common;
using System.Threading.RateLimiting;

namespace CloseFluent.Samples.SharedLimit;

/// <summary>
/// Takes permits from one row, which has the moment from which the next one is due: each permit moves it on, and a few may be
/// taken ahead of it, so that no second has many more than are meant for it.
/// </summary>
internal sealed class DatabaseRateLimiter(Func<DbConnection> createConnection, string id, int permitsPerSecond) : RateLimiter
{
    private const double Ahead = 0.2;

    // A moment far ahead was written before the clock was set back.
    private const string Take =
        """
        INSERT INTO rate_limit AS kept (id, due) VALUES (@id, {0} + @cost)
        ON CONFLICT (id) DO UPDATE
        SET due = CASE WHEN kept.due BETWEEN excluded.due - @cost AND excluded.due + 2 THEN kept.due + @cost ELSE excluded.due END
        WHERE kept.due <= excluded.due - @cost + @ahead OR kept.due > excluded.due + 2
        """;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        new DatabasePermit(TryTakeAsync(permitCount, CancellationToken.None).AsTask().GetAwaiter().GetResult());

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(permitCount, permitsPerSecond);
        while (!await TryTakeAsync(permitCount, cancellationToken))
        {
            await Task.Delay(s_pause, cancellationToken);
        }

        return new DatabasePermit(true);
    }

    private static string NowOf(DbConnection connection) => connection.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal)
        ? "(julianday('now') - 2440587.5) * 86400.0"
        : "EXTRACT(EPOCH FROM clock_timestamp())::double precision";

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private async ValueTask<bool> TryTakeAsync(int count, CancellationToken cancellationToken)
    {
        await using DbConnection connection = createConnection();
        await connection.OpenAsync(cancellationToken);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Take.Replace("{0}", NowOf(connection), StringComparison.Ordinal);
        Add(command, "@id", id);
        Add(command, "@cost", (double)count / permitsPerSecond);
        Add(command, "@ahead", Ahead);
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    private sealed class DatabasePermit(bool isAcquired) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}

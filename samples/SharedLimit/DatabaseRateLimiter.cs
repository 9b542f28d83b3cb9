using System.Data.Common;
using System.Threading.RateLimiting;

namespace CloseFluent.Samples.SharedLimit;

/// <summary>Takes permits from one row.</summary>
internal sealed class DatabaseRateLimiter(Func<DbConnection> createConnection, string id, int permitsPerSecond) : RateLimiter
{
    // A clock that was set back begins a new second as well, in place of a long wait.
    private const string Take =
        """
        INSERT INTO rate_limit AS kept (id, second, used) VALUES (@id, {0}, @count)
        ON CONFLICT (id) DO UPDATE
        SET used = CASE WHEN kept.second = excluded.second THEN kept.used ELSE 0 END + excluded.used, second = excluded.second
        WHERE kept.second <> excluded.second OR kept.used + excluded.used <= @most
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

    private async ValueTask<bool> TryTakeAsync(int count, CancellationToken cancellationToken)
    {
        await using DbConnection connection = createConnection();
        await connection.OpenAsync(cancellationToken);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Take.Replace("{0}", NowOf(connection), StringComparison.Ordinal);
        Add(command, "@id", id);
        Add(command, "@count", count);
        Add(command, "@most", permitsPerSecond);
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    private static string NowOf(DbConnection connection) => connection.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal)
        ? "CAST(strftime('%s', 'now') AS bigint)"
        : "FLOOR(EXTRACT(EPOCH FROM clock_timestamp()))::bigint";

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
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

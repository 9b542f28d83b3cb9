using System.Buffers.Binary;
using System.Threading.RateLimiting;

namespace CloseFluent.Samples.SharedLimit;

/// <summary>
/// So many permits a second for all processes of a machine together: the count stands in a file that one of them holds at a
/// time. For processes on several machines, keep the same two numbers in a database row or in Redis instead.
/// </summary>
/// <param name="path">The file; it and its directory are made where there are none.</param>
/// <param name="permitsPerSecond">How many permits there are in each second.</param>
/// <param name="time">The clock.</param>
/// <example><code>services.AddClose((options, _) => options.RateLimiter = new FileRateLimiter(path, 10,
/// TimeProvider.System));</code></example>
public sealed class FileRateLimiter(string path, int permitsPerSecond, TimeProvider time) : RateLimiter
{
    private const int StateSize = sizeof(long) + sizeof(int);
    private static readonly TimeSpan s_busy = TimeSpan.FromMilliseconds(5);
    private readonly string _path = Prepared(path);

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        TryTake(permitCount) is { } wait ? new Permit(wait) : new Permit(null);

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(permitCount, permitsPerSecond);
        while (TryTake(permitCount) is { } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        return new Permit(null);
    }

    private static string Prepared(string path)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    /// <summary>Null where the permits were taken, else how long to wait.</summary>
    private TimeSpan? TryTake(int count)
    {
        try
        {
            using FileStream file = new(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            Span<byte> state = stackalloc byte[StateSize];
            file.ReadAtLeast(state, StateSize, throwOnEndOfStream: false);
            DateTimeOffset now = time.GetUtcNow();
            long second = now.ToUnixTimeSeconds();
            int used = BinaryPrimitives.ReadInt64LittleEndian(state) == second
                ? BinaryPrimitives.ReadInt32LittleEndian(state[sizeof(long)..])
                : 0;
            if (used + count > permitsPerSecond)
            {
                return DateTimeOffset.FromUnixTimeSeconds(second + 1) - now;
            }

            BinaryPrimitives.WriteInt64LittleEndian(state, second);
            BinaryPrimitives.WriteInt32LittleEndian(state[sizeof(long)..], used + count);
            file.Position = 0;
            file.Write(state);
            return null;
        }
        catch (IOException held) when (IsHeldByAnother(held))
        {
            return s_busy;
        }
    }

    // Windows says sharing or lock violation; elsewhere .NET locks the file, and the lock answers EAGAIN, of Linux or of
    // macOS.
    private static bool IsHeldByAnother(IOException fault) =>
        fault.GetType() == typeof(IOException)
        && fault.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021) or 11 or 35;

    private sealed class Permit(TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => wait is null;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}

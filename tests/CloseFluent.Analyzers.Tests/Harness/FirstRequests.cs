using System.Threading.RateLimiting;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Lets so many requests of a program through. A program that sends without end waits from then on.</summary>
internal sealed class FirstRequests(int count) : RateLimiter
{
    private readonly TaskCompletionSource _exhausted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lease _lease = new();
    private int _used;

    /// <summary>Completes when a request is kept waiting.</summary>
    public Task Exhausted => _exhausted.Task;

    public override TimeSpan? IdleDuration => null;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _used) <= count)
        {
            return ValueTask.FromResult<RateLimitLease>(_lease);
        }

        _exhausted.TrySetResult();
        return new ValueTask<RateLimitLease>(new TaskCompletionSource<RateLimitLease>().Task);
    }

    private sealed class Lease : RateLimitLease
    {
        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}

using System.Collections.Concurrent;

namespace CloseFluent;

/// <summary>
/// After a 429, holds back the other requests to the same endpoint group too, so that many tasks on one client do not each
/// run into the limit. Waits are as long as Close asked; a request that would have to wait longer than the options allow
/// goes on and gets its answer from Close.
/// </summary>
internal sealed class HoldBack(CheckedOptions options)
{
    // Null until the first 429, which most clients never meet.
    private ConcurrentDictionary<string, DateTimeOffset>? _until;

    public void After(CloseRequest request, CloseResponse response)
    {
        if (response.StatusCode != 429 || options.MaxRetries == 0)
        {
            return;
        }

        TimeSpan wait = RateLimitWait.Of(response, options.TimeProvider);
        if (wait <= options.LongestRetryWait)
        {
            DateTimeOffset until = options.TimeProvider.GetUtcNow() + wait;
            LazyInitializer
                .EnsureInitialized(ref _until, () => new(StringComparer.Ordinal))!
                .AddOrUpdate(request.Group, until, (_, before) => before > until ? before : until);
        }
    }

    public ValueTask BeforeAsync(CloseRequest request, CancellationToken cancellationToken) =>
        Volatile.Read(ref _until) is { } until ? WaitAsync(until, request, cancellationToken) : default;

    private async ValueTask WaitAsync(
        ConcurrentDictionary<string, DateTimeOffset> held, CloseRequest request, CancellationToken cancellationToken)
    {
        // Others may be told to wait longer while this one waits, so it looks again.
        while (held.TryGetValue(request.Group, out DateTimeOffset until))
        {
            TimeSpan left = until - options.TimeProvider.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                ((ICollection<KeyValuePair<string, DateTimeOffset>>)held)
                    .Remove(new KeyValuePair<string, DateTimeOffset>(request.Group, until));
                return;
            }

            await options.TimeProvider.Wait(left, cancellationToken).ConfigureAwait(false);
        }
    }
}

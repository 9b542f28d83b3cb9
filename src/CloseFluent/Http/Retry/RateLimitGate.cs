using System.Collections.Concurrent;

namespace CloseFluent;

/// <summary>
/// After a 429, contains the other requests to the same endpoint group too and then lets them go one after the other, so that
/// many tasks on one client do not each run into the limit. A wait longer than the options allow holds nobody: each request
/// goes on and gets its response from Close.
/// </summary>
internal sealed class RateLimitGate(ClientSettings options)
{
    // Null until the first 429, which most clients never meet.
    private ConcurrentDictionary<string, RateLimitQueue>? _queues;

    /// <summary>
    /// Waits until a try may begin. Null where its group is not held; else pass the queue to <see cref="Leave"/>.
    /// </summary>
    public ValueTask<RateLimitQueue?> EnterAsync(RequestActivity run, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _queues) is not { } queues || !queues.TryGetValue(run.Request.Group, out RateLimitQueue? queue))
        {
            return default;
        }

        if (queue.IsOver)
        {
            ((ICollection<KeyValuePair<string, RateLimitQueue>>)queues).Remove(new(run.Request.Group, queue));
            return default;
        }

        run.Request.NeedsRateLimit = true;
        return queue.EnterAsync(run, cancellationToken);
    }

    /// <summary>Takes note of how a try ended.</summary>
    /// <param name="request">The request.</param>
    /// <param name="queue">The queue that it passed, if any.</param>
    /// <param name="response">Its response; null where none came.</param>
    public void Leave(CloseRequest request, RateLimitQueue? queue, CloseResponse? response)
    {
        if (response is { StatusCode: 429 }
            && options.MaxRetries > 0
            && response.RetryAfter(options.TimeProvider) is var wait
            && wait <= options.MaxRetryDelay)
        {
            LazyInitializer
                .EnsureInitialized(ref _queues, () => new(StringComparer.Ordinal))!
                .GetOrAdd(request.Group, _ => new RateLimitQueue(options.TimeProvider))
                .Close(wait);
        }

        queue?.Leave(response);
    }
}

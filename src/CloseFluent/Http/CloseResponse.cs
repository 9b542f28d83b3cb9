using System.Buffers;

namespace CloseFluent;

/// <summary>One response of Close, as a transport returns it, whatever the status.</summary>
/// <param name="statusCode">The HTTP status, 100 to 599.</param>
/// <param name="body">The whole body, empty where there is none.</param>
/// <param name="headers">The headers; names are compared without case. Null means none.</param>
public sealed class CloseResponse(
    int statusCode, ReadOnlyMemory<byte> body = default, IReadOnlyDictionary<string, string>? headers = null)
{
    private static readonly Dictionary<string, string> s_noHeaders = [];
    private byte[]? _pooled;
    private TimeSpan? _retryAfter;

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The whole body, empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>The headers by name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; } = headers ?? s_noHeaders;

    /// <summary>The array of the body, where it is the pool's.</summary>
    internal byte[]? Pooled { init => _pooled = value; }

    internal bool IsSuccess => StatusCode is >= 200 and < 300;

    /// <summary>
    /// Returns the body back after it was read. A second call does nothing: the array is somebody else's by then.
    /// </summary>
    internal void Release()
    {
        if (Interlocked.Exchange(ref _pooled, null) is { Length: > 0 } pooled)
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    /// <summary>
    /// Gets how long Close asks to wait after a 429. It is read once, so that a date means the moment of the response.
    /// </summary>
    internal TimeSpan RetryAfter(TimeProvider time) => _retryAfter ??= RetryAfterHeader.Read(this, time);

    internal string? Header(string name)
    {
        foreach (KeyValuePair<string, string> header in Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return header.Value;
            }
        }

        return null;
    }
}

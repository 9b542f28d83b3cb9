using System.Net;

namespace CloseFluent;

/// <summary>
/// A body that goes to the network once. Resilience handlers, redirects and platforms may try to send a request again without
/// asking; where repeating can do harm, the second try must fail instead.
/// </summary>
internal sealed class SingleUseContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _body;
    private readonly bool _mayRepeat;
    private int _uses;

    public SingleUseContent(ReadOnlyMemory<byte> body, bool mayRepeat, string mediaType = "application/json")
    {
        _body = body;
        _mayRepeat = mayRepeat;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
        Headers.ContentLength = body.Length;
    }

    /// <summary>Whether anything began to read the body, and so some of it may have left.</summary>
    public bool WasUsed => Volatile.Read(ref _uses) > 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        Use(stream, CancellationToken.None);

#if NET
    protected override Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        Use(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    protected override Task<Stream> CreateContentReadStreamAsync()
    {
        CountUse();
        return Task.FromResult<Stream>(new MemoryStream(_body.ToArray(), writable: false));
    }

    // A body that the platform keeps a copy of could be sent from that copy again, unseen.
    private static bool IsCopyOfThePlatform(Stream stream) => stream.GetType().DeclaringType == typeof(HttpContent);

    private void CountUse()
    {
        if (Interlocked.Increment(ref _uses) > 1 && !_mayRepeat)
        {
            throw new InvalidOperationException(
                "Something tried to send this request a second time, which could act twice. Take retries and redirects off "
                + "the HttpClient that CloseFluent uses; it repeats by itself what can be repeated.");
        }
    }

    private Task Use(Stream stream, CancellationToken cancellationToken)
    {
        if (!_mayRepeat && IsCopyOfThePlatform(stream))
        {
            throw new InvalidOperationException(
                "A handler of the HttpClient tried to keep a copy of this request's body, from which it could be sent twice. "
                + "Take the handler that reads request bodies off; to log an action, log its text.");
        }

        CountUse();

#if NET
        return stream.WriteAsync(_body, cancellationToken).AsTask();
#else
        byte[] bytes = _body.ToArray();
        return stream.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
#endif
    }
}

using System.IO.Compression;
using System.Net;

namespace CloseFluent;

/// <summary>
/// A body that goes to the network once. Resilience handlers, redirects and platforms may try to send a request again
/// without asking; where repeating can do harm, the second try must fail instead. It also knows whether it was ever begun: a
/// body of which not one byte was read was not sent, whatever failed.
/// </summary>
internal sealed class SingleUseContent : HttpContent
{
    private const int Fresh = 0;
    private const int Begun = 1;
    private const int Closed = 2;

    private const string Copied =
        "A handler of the HttpClient tried to read or copy this request's body, from which it could be sent twice. Take the "
        + "handler that reads request bodies off; to log an action, log its text.";

    private const string Again =
        "Something tried to send this request a second time, which could act twice. Take retries and redirects off the "
        + "HttpClient that CloseFluent uses; it retries by itself what can be retried.";

    private const string Late = "This request was given up before its body was sent, and is not sent any more.";

    private readonly ReadOnlyMemory<byte> _body;
    private readonly bool _isIdempotent;
    private int _state;

    public SingleUseContent(ReadOnlyMemory<byte> body, bool isIdempotent, string mediaType = "application/json")
    {
        _body = body;
        _isIdempotent = isIdempotent;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
        Headers.ContentLength = body.Length;
    }

    /// <summary>Why a use of the body was refused; null where none was.</summary>
    public string? Refusal { get; private set; }

    /// <summary>
    /// Closes a body that nothing began to read, so that nothing can begin later, and returns whether that was so: if it is,
    /// no part of the body left and none will.
    /// </summary>
    public bool TryClose() => Interlocked.CompareExchange(ref _state, Closed, Fresh) != Begun;

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
        if (!_isIdempotent)
        {
            throw Refuse(Copied);
        }

        return Task.FromResult<Stream>(new MemoryStream(_body.ToArray(), writable: false));
    }

    private Task Use(Stream stream, CancellationToken cancellationToken)
    {
        if (!_isIdempotent && IsCopy(stream))
        {
            throw Refuse(Copied);
        }

        int before = Interlocked.CompareExchange(ref _state, Begun, Fresh);
        if (before == Closed)
        {
            throw Refuse(Late);
        }

        if (before == Begun && !_isIdempotent)
        {
            throw Refuse(Again);
        }

#if NET
        return stream.WriteAsync(_body, cancellationToken).AsTask();
#else
        byte[] bytes = _body.ToArray();
        return stream.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
#endif
    }

    // No connection can seek, and what is in memory or in a file can. The platform's own buffers are nested in HttpContent,
    // and not all of them can seek. What packs tells neither, but what is behind it does.
    private static bool IsCopy(Stream outermost)
    {
        Stream stream = Innermost(outermost);
        if (stream.CanSeek)
        {
            return stream != Stream.Null;
        }

        for (Type? type = stream.GetType(); type is not null; type = type.DeclaringType)
        {
            if (typeof(HttpContent).IsAssignableFrom(type))
            {
                return true;
            }
        }

        return false;
    }

    private static Stream Innermost(Stream stream)
    {
        while (Inner(stream) is { } inner)
        {
            stream = inner;
        }

        return stream;
    }

    private static Stream? Inner(Stream stream) => stream switch
    {
        GZipStream gzip => gzip.BaseStream,
        DeflateStream deflate => deflate.BaseStream,
#if NET
        ZLibStream zlib => zlib.BaseStream,
        BrotliStream brotli => brotli.BaseStream,
        BufferedStream buffered => buffered.UnderlyingStream,
#endif
        _ => null,
    };

    private InvalidOperationException Refuse(string reason)
    {
        Refusal = reason;
        return new InvalidOperationException(reason);
    }
}

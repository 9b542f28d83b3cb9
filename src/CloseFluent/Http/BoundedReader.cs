using System.Buffers;
using System.IO.Compression;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CloseFluent;

/// <summary>Reads a body into memory, and no more of it than was agreed.</summary>
internal static class BoundedReader
{
    private const int Piece = 16 * 1024;

    /// <summary>
    /// Returns the whole body, or null where it is larger than allowed. The array is one of the pool's: a page of a list is
    /// so large that each would be a burden of its own. Whoever is done with it gives it back.
    /// </summary>
    public static ValueTask<ArraySegment<byte>?> ReadAsync(
        HttpContent? content, long largest, CancellationToken cancellationToken) =>
        content is null ? new([]) : ReadAsync(content, largest, mayBePacked: true, cancellationToken);

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private static async ValueTask<ArraySegment<byte>?> ReadAsync(
        HttpContent content, long largest, bool mayBePacked, CancellationToken cancellationToken)
    {
        long? expected = content.Headers.ContentLength;
        if (expected > largest)
        {
            return null;
        }

#if NET
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif

        // One byte more than is expected, so that the end shows without growing.
        byte[] whole = ArrayPool<byte>.Shared.Rent((int)Math.Min(expected ?? Piece, int.MaxValue / 2) + 1);
        int length = 0;
        int count;
        while ((count = await stream.FillAsync(whole, length, cancellationToken).ConfigureAwait(false)) > 0)
        {
            length += count;
            if (length > largest)
            {
                return null;
            }

            whole = length < whole.Length ? whole : Twice(whole);
        }

        ArraySegment<byte> body = new(whole, 0, length);
        return mayBePacked && IsPacked(body)
            ? await UnpackAsync(body, largest, cancellationToken).ConfigureAwait(false)
            : body;
    }

    // How gzip begins and no text does; to look for the header costs more.
    public static bool IsPacked(ReadOnlySpan<byte> body) => body is [0x1F, 0x8B, _, ..];

    private static async ValueTask<ArraySegment<byte>?> UnpackAsync(
        ArraySegment<byte> packed, long largest, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new(packed.Array!, packed.Offset, packed.Count);
        using StreamContent content = new(new GZipStream(bytes, CompressionMode.Decompress));
        ArraySegment<byte>? whole = await ReadAsync(content, largest, mayBePacked: false, cancellationToken).ConfigureAwait(false);
        ArrayPool<byte>.Shared.Return(packed.Array!);
        return whole;
    }

    private static byte[] Twice(byte[] full)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(full.Length * 2));
        Buffer.BlockCopy(full, 0, larger, 0, full.Length);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

#if NET
    public static ValueTask<int> FillAsync(
        this Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer.AsMemory(start), cancellationToken);
#else
    public static Task<int> FillAsync(this Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer, start, buffer.Length - start, cancellationToken);
#endif
}

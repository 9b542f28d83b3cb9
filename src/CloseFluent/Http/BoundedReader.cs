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
    /// Gives the whole body, or null where it is larger than allowed. The array is one of the pool's: a page of a list is
    /// so large that each would be a burden of its own. Whoever is done with it gives it back.
    /// </summary>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<ArraySegment<byte>?> ReadAsync(
        HttpContent? content, long largest, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return new ArraySegment<byte>([]);
        }

        long? foretold = content.Headers.ContentLength;
        if (foretold > largest)
        {
            return null;
        }

#if NET
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif

        // One byte more than was foretold, so that the end shows without growing.
        byte[] whole = ArrayPool<byte>.Shared.Rent((int)Math.Min(foretold ?? Piece, int.MaxValue / 2) + 1);
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

        return IsPacked(whole, length) ? Unpack(whole, length, largest) : new ArraySegment<byte>(whole, 0, length);
    }

    // How gzip begins and no text does; to look for the header costs more.
    private static bool IsPacked(byte[] whole, int length) => length > 2 && whole[0] == 0x1F && whole[1] == 0x8B;

    private static ArraySegment<byte>? Unpack(byte[] packed, int packedLength, long largest)
    {
        using GZipStream stream = new(new MemoryStream(packed, 0, packedLength), CompressionMode.Decompress);
        byte[] whole = ArrayPool<byte>.Shared.Rent(Piece);
        int length = 0;
        int count;
        while ((count = stream.Read(whole, length, whole.Length - length)) > 0)
        {
            length += count;
            if (length > largest)
            {
                return null;
            }

            whole = length < whole.Length ? whole : Twice(whole);
        }

        ArrayPool<byte>.Shared.Return(packed);
        return new ArraySegment<byte>(whole, 0, length);
    }

    private static byte[] Twice(byte[] full)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(full.Length * 2));
        Buffer.BlockCopy(full, 0, larger, 0, full.Length);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

#if NET
    private static ValueTask<int> FillAsync(
        this Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer.AsMemory(start), cancellationToken);
#else
    private static Task<int> FillAsync(this Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer, start, buffer.Length - start, cancellationToken);
#endif
}

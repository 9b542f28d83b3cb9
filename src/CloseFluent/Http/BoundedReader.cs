using System.Buffers;

namespace CloseFluent;

/// <summary>Reads a body into memory, and no more of it than was agreed.</summary>
internal static class BoundedReader
{
    private const int Piece = 16 * 1024;

    /// <summary>Gives the whole body, or null where it is larger than allowed.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, long largest, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > largest)
        {
            return null;
        }

#if NET
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        using MemoryStream whole = new((int)Math.Min(content.Headers.ContentLength ?? 0, largest));
        byte[] piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            int count;
            while ((count = await Fill(stream, piece, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (whole.Length + count > largest)
                {
                    return null;
                }

                whole.Write(piece, 0, count);
            }

            return whole.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

#if NET
    private static async Task<int> Fill(Stream stream, byte[] piece, CancellationToken cancellationToken) =>
        await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false);
#else
    private static Task<int> Fill(Stream stream, byte[] piece, CancellationToken cancellationToken) =>
        stream.ReadAsync(piece, 0, piece.Length, cancellationToken);
#endif
}

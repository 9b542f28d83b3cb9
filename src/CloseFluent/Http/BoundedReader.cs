namespace CloseFluent;

/// <summary>Reads a body into memory, and no more of it than was agreed.</summary>
internal static class BoundedReader
{
    private const int Piece = 16 * 1024;

    /// <summary>Gives the whole body, or null where it is larger than allowed.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(
        HttpContent content, long largest, CancellationToken cancellationToken)
    {
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
        byte[] whole = new byte[Math.Min(foretold ?? Piece, int.MaxValue / 2) + 1];
        int length = 0;
        int count;
        while ((count = await stream.FillAsync(whole, length, cancellationToken).ConfigureAwait(false)) > 0)
        {
            length += count;
            if (length > largest)
            {
                return null;
            }

            if (length == whole.Length)
            {
                Array.Resize(ref whole, checked(length * 2));
            }
        }

        return whole.AsMemory(0, length);
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

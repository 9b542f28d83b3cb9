using System.IO.Compression;

namespace CloseFluent;

/// <summary>
/// Reads what comes of a body: to its end, to the limit, or to the fault that cuts it. For responses that cannot be asked for
/// again.
/// </summary>
internal static class PartialReader
{
    private const int UsualSize = 16 * 1024;

    /// <summary>Gets the bytes that came, and the fault that ended them, if one did.</summary>
    public static async Task<(ArraySegment<byte> Body, Exception? Fault)> ReadAsync(
        HttpContent? content, int most, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return (new ArraySegment<byte>([]), null);
        }

        try
        {
#if NET
            using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            (ArraySegment<byte> body, Exception? fault) = await ReadAsync(stream, most, cancellationToken).ConfigureAwait(false);
            if (!BoundedReader.IsPacked(body))
            {
                return (body, fault);
            }

            using GZipStream unpacked = new(new MemoryStream(body.Array!, 0, body.Count), CompressionMode.Decompress);
            (body, Exception? broken) = await ReadAsync(unpacked, most, cancellationToken).ConfigureAwait(false);
            return (body, fault ?? broken);
        }
        catch (Exception fault)
        {
            // Not even a stream came.
            return (new ArraySegment<byte>([]), fault);
        }
    }

    private static async Task<(ArraySegment<byte> Body, Exception? Fault)> ReadAsync(
        Stream stream, int most, CancellationToken cancellationToken)
    {
        byte[] whole = new byte[Math.Min(most, UsualSize)];
        int length = 0;
        try
        {
            int count;
            while (length < most
                && (count = await stream.FillAsync(whole, length, cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += count;
                if (length == whole.Length && length < most)
                {
                    Array.Resize(ref whole, Math.Min(most, length * 2));
                }
            }

            return (new ArraySegment<byte>(whole, 0, length), null);
        }
        catch (Exception fault)
        {
            return (new ArraySegment<byte>(whole, 0, length), fault);
        }
    }
}

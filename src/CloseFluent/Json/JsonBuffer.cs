using System.Buffers;

namespace CloseFluent;

/// <summary>
/// Takes what a JSON writer writes. A small text grows in pooled pieces and is copied out once; for a large one the size is
/// foretold, so that it is written where it stays and costs its own size, not that of all the buffers it outgrew.
/// </summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstPiece = 1024;
    private const int LargestPiece = 1 << 20;

    private readonly List<ArraySegment<byte>> full = [];
    private readonly bool isForetold;
    private byte[] current;
    private int used;

    public JsonBuffer(int foretoldSize)
    {
        isForetold = foretoldSize > FirstPiece;
        current = isForetold ? new byte[foretoldSize] : ArrayPool<byte>.Shared.Rent(FirstPiece);
    }

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return current.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return current.AsSpan(used);
    }

    /// <summary>Gives all that was written; nothing can be written after it.</summary>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (isForetold && full.Count == 0)
        {
            return current.AsMemory(0, used);
        }

        byte[] whole = new byte[full.Sum(piece => piece.Count) + used];
        int position = 0;
        foreach (ArraySegment<byte> piece in full)
        {
            Buffer.BlockCopy(piece.Array!, piece.Offset, whole, position, piece.Count);
            position += piece.Count;
        }

        Buffer.BlockCopy(current, 0, whole, position, used);
        return whole;
    }

    public void Dispose()
    {
        // The foretold piece, if there is one, is the first; it may have been given out and is not the pool's.
        int own = isForetold ? 1 : 0;
        foreach (ArraySegment<byte> piece in full.Skip(own))
        {
            ArrayPool<byte>.Shared.Return(piece.Array!);
        }

        if (full.Count >= own)
        {
            ArrayPool<byte>.Shared.Return(current);
        }

        full.Clear();
        current = [];
        used = 0;
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (current.Length - used >= needed)
        {
            return;
        }

        full.Add(new ArraySegment<byte>(current, 0, used));
        current = ArrayPool<byte>.Shared.Rent(
            Math.Max(needed, Math.Min(Math.Max(current.Length, FirstPiece) * 2, LargestPiece)));
        used = 0;
    }
}

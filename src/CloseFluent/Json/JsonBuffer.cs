using System.Buffers;

namespace CloseFluent;

/// <summary>
/// Takes what a JSON writer writes into pooled pieces and gives it out as one array of the exact size, so that a large body
/// costs its own size and not that of all the buffers it outgrew.
/// </summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstPiece = 1024;
    private const int LargestPiece = 1 << 20;

    private readonly List<ArraySegment<byte>> full = [];
    private byte[] current = ArrayPool<byte>.Shared.Rent(FirstPiece);
    private int used;

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

    public byte[] ToArray()
    {
        byte[] whole = new byte[full.Sum(piece => piece.Count) + used];
        int position = 0;
        foreach (ArraySegment<byte> piece in full)
        {
            Buffer.BlockCopy(piece.Array!, 0, whole, position, piece.Count);
            position += piece.Count;
        }

        Buffer.BlockCopy(current, 0, whole, position, used);
        return whole;
    }

    public void Dispose()
    {
        foreach (ArraySegment<byte> piece in full)
        {
            ArrayPool<byte>.Shared.Return(piece.Array!);
        }

        full.Clear();
        ArrayPool<byte>.Shared.Return(current);
        current = [];
        used = 0;
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 256);
        if (current.Length - used >= needed)
        {
            return;
        }

        full.Add(new ArraySegment<byte>(current, 0, used));
        current = ArrayPool<byte>.Shared.Rent(Math.Max(needed, Math.Min(current.Length * 2, LargestPiece)));
        used = 0;
    }
}

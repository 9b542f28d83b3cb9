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

    private readonly List<ArraySegment<byte>> _full = [];
    private readonly bool _isForetold;
    private byte[] _current;
    private int _used;

    public JsonBuffer(int foretoldSize)
    {
        _isForetold = foretoldSize > FirstPiece;
        _current = _isForetold ? new byte[foretoldSize] : ArrayPool<byte>.Shared.Rent(FirstPiece);
    }

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _current.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _current.AsSpan(_used);
    }

    /// <summary>Gives all that was written; nothing can be written after it.</summary>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (_isForetold && _full.Count == 0)
        {
            return _current.AsMemory(0, _used);
        }

        if (_full.Count == 0)
        {
            return _current.AsSpan(0, _used).ToArray();
        }

        byte[] whole = new byte[_full.Sum(piece => piece.Count) + _used];
        int position = 0;
        foreach (ArraySegment<byte> piece in _full)
        {
            Buffer.BlockCopy(piece.Array!, piece.Offset, whole, position, piece.Count);
            position += piece.Count;
        }

        Buffer.BlockCopy(_current, 0, whole, position, _used);
        return whole;
    }

    /// <summary>Makes room for another text, and keeps no more than a small one needs.</summary>
    public void Clear()
    {
        if (_full.Count > 0)
        {
            Dispose();
            _current = ArrayPool<byte>.Shared.Rent(FirstPiece);
        }

        _used = 0;
    }

    public void Dispose()
    {
        // The foretold piece, if there is one, is the first; it may have been given out and is not the pool's.
        int own = _isForetold ? 1 : 0;
        foreach (ArraySegment<byte> piece in _full.Skip(own))
        {
            ArrayPool<byte>.Shared.Return(piece.Array!);
        }

        if (_full.Count >= own)
        {
            ArrayPool<byte>.Shared.Return(_current);
        }

        _full.Clear();
        _current = [];
        _used = 0;
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_current.Length - _used >= needed)
        {
            return;
        }

        _full.Add(new ArraySegment<byte>(_current, 0, _used));
        _current = ArrayPool<byte>.Shared.Rent(
            Math.Max(needed, Math.Min(Math.Max(_current.Length, FirstPiece) * 2, LargestPiece)));
        _used = 0;
    }
}

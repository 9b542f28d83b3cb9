using System.Buffers;
using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <content>Where it writes: a buffer of its own, and a larger one of the pool where that is too small.</content>
internal sealed partial class JsonPen : IBufferWriter<byte>
{
    private const int SmallSize = 2 * 1024;

    // What was grown beyond the first buffer is the pool's.
    private readonly byte[] _first;
    private byte[] _bytes;
    private int _length;

    /// <param name="foretoldSize">About how many bytes there will be, if they are many; better too many than too few.</param>
    public JsonPen(int foretoldSize = 0) => _first = _bytes = new byte[Math.Max(foretoldSize, SmallSize)];

    /// <summary>Gives all that was written in memory of its own, and begins anew.</summary>
    public ReadOnlyMemory<byte> TakeCopy()
    {
        byte[] copy = _bytes.AsSpan(0, _length).ToArray();
        Clear();
        return copy;
    }

    /// <summary>Gives all that was written where it stands; nothing can be written after it.</summary>
    public ReadOnlyMemory<byte> Take() => ReferenceEquals(_bytes, _first) ? _bytes.AsMemory(0, _length) : TakeCopy();

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_bytes.Length * 2), checked(_length + size)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
        GiveBack();
        _bytes = larger;
    }

    private void Clear()
    {
        GiveBack();
        _bytes = _first;
        _length = 0;
        _needsComma = false;
    }

    private void GiveBack()
    {
        if (!ReferenceEquals(_bytes, _first))
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }
}

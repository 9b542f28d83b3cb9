using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Memory that grows while the platform's writer writes into it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The writer owns nothing but this buffer.")]
internal sealed class JsonBuffer : IBufferWriter<byte>
{
    private byte[] _bytes;
    private int _length;

    public JsonBuffer(int size)
    {
        _bytes = new byte[size];
        Writer = new Utf8JsonWriter(this, CanonicalJson.Compact);
    }

    public Utf8JsonWriter Writer { get; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Clear()
    {
        _length = 0;
        Writer.Reset();
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int needed = checked(_length + Math.Max(sizeHint, 1));
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, checked(_bytes.Length * 2)));
        }

        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}

namespace CloseFluent.Sandbox;

/// <summary>A body that stalls or breaks off on its way, as one over a connection can.</summary>
internal sealed class InterruptedStream(
    ReadOnlyMemory<byte> body, SandboxInterruption interruption, TimeProvider time) : Stream
{
    private readonly int _stop = Math.Min(interruption.AfterBytes ?? 0, body.Length);
    private int _position;
    private bool _passed = interruption.AfterBytes is null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        await PassAsync(cancellationToken).ConfigureAwait(false);
        return Take(buffer.AsMemory(offset, count));
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await PassAsync(cancellationToken).ConfigureAwait(false);
        return Take(buffer);
    }
#endif

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task PassAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_passed && _position == _stop)
        {
            await ConnectionFaults.PassAsync(interruption, time, duringBody: true, cancellationToken).ConfigureAwait(false);
            _passed = true;
        }
    }

    private int Take(Memory<byte> buffer)
    {
        int end = _passed ? body.Length : _stop;
        int length = Math.Min(buffer.Length, end - _position);
        body.Slice(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }
}

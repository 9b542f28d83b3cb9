namespace CloseFluent;

/// <summary>Knows whether a client was disposed, for all that works for it.</summary>
internal sealed class ClientLifetime
{
    private volatile bool _isOver;

    public bool IsOver => _isOver;

    public void End() => _isOver = true;

    public void ThrowIfOver()
    {
        if (_isOver)
        {
            throw Disposed("It was disposed before.");
        }
    }

    /// <summary>Creates the exception for a request that was not sent, or got no response, since the client was disposed.</summary>
    public static ObjectDisposedException Disposed(string what, Exception? cause = null) => new(
        $"This CloseClient can send nothing any more. {what} Keep a client as long as it is used: await what it sends before it "
        + "is disposed.",
        cause);
}

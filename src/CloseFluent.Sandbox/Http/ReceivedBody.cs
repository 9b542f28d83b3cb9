namespace CloseFluent.Sandbox;

/// <summary>
/// Takes a body as a connection does: forwards only, so that nobody who watches over copies takes it for one.
/// </summary>
internal sealed class ReceivedBody : MemoryStream
{
    /// <inheritdoc/>
    public override bool CanSeek => false;
}

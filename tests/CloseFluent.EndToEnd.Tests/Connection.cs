namespace CloseFluent.EndToEnd.Tests;

/// <summary>What a body is written to when it leaves: as a connection's stream, it cannot seek.</summary>
internal sealed class Connection : MemoryStream
{
    public override bool CanSeek => false;
}

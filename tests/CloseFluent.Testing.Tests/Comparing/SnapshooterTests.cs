using Snapshooter.Xunit;

namespace CloseFluent.Testing.Tests.Comparing;

/// <summary>A recording compared by Snapshooter itself; its snapshots lie in __snapshots__.</summary>
public sealed class SnapshooterTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task A_recording_is_compared_as_its_text()
    {
        await Given.Pause.SendAsync(_close);

        Snapshot.Match(_close.Sent.Scrubbed().ToString());
    }
}

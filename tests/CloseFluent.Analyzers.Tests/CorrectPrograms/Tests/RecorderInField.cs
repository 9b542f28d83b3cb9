using CloseFluent.Testing;
using Xunit;

public sealed class FieldTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task First()
    {
        await Bulk.Pause("seq_1").ToAllLeads().SendAsync(_close);
        ShouldBeOne();
    }

    [Fact]
    public async Task Second()
    {
        await Bulk.Resume("seq_1").ToAllLeads().SendAsync(_close);
        ShouldBeOne();
    }

    private void ShouldBeOne() => _ = _close.Sent.ToString() ?? throw new InvalidOperationException();
}

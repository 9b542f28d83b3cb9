namespace CloseFluent.Tests;

public sealed class EmptyIdTests
{
    [Fact]
    public async Task An_empty_id_never_addresses_the_whole_list()
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler);
        BulkSequenceSubscriptionId empty = new(string.Empty, IdCheck.None);

        await Assert.ThrowsAsync<ArgumentException>(() => close.BulkSequenceSubscriptions.PauseAsync(empty));
        await Assert.ThrowsAsync<ArgumentException>(() => close.BulkSequenceSubscriptions.GetAsync(empty));
        await Assert.ThrowsAsync<ArgumentException>(() => close.BulkSequenceSubscriptions.WaitAsync(empty));
        Assert.Empty(handler.Requests);
    }
}

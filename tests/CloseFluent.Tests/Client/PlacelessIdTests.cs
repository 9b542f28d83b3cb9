namespace CloseFluent.Tests;

public sealed class PlacelessIdTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_names_no_place_never_addresses_the_whole_list(string text)
    {
        CannedHandler handler = new(() => CannedHandler.Answer(200, Given.Answer()));
        using CloseClient close = Given.Client(handler);
        BulkSequenceSubscriptionId placeless = new(text, IdCheck.None);

        await Assert.ThrowsAsync<ArgumentException>(() => close.BulkSequenceSubscriptions.PauseAsync(placeless));
        await Assert.ThrowsAsync<ArgumentException>(() => close.BulkSequenceSubscriptions.GetAsync(placeless));
        await Assert.ThrowsAsync<ArgumentException>(() => close.BulkSequenceSubscriptions.WaitAsync(placeless));
        Assert.Empty(handler.Requests);
    }
}

namespace CloseFluent.Tests;

public sealed class SameAddressTests
{
    [Fact]
    public async Task Requests_to_the_same_address_share_one_uri_and_no_others_do()
    {
        List<Uri> addresses = [];
        CannedHandler handler = new((request, _) =>
        {
            addresses.Add(request.RequestUri!);
            return Task.FromResult(CannedHandler.Answer(200, Given.Answer()));
        });
        using HttpClient http = new(new SameAddressHandler(handler));
        using CloseClient close = new(new CloseClientOptions { ApiKey = Given.ApiKey }, http);

        await Given.Subscribe.SendAsync(close);
        await Given.Subscribe.SendAsync(close);
        await close.BulkSequenceSubscriptions.GetAsync(Given.Id);
        await Given.Subscribe.SendAsync(close);

        Assert.Same(addresses[0], addresses[1]);
        Assert.Equal(
            ["/bulk_action/sequence_subscription/", "/bulk_action/sequence_subscription/", $"/bulk_action/sequence_subscription/{Given.Id}/",
                "/bulk_action/sequence_subscription/"],
            addresses.Select(address => address.AbsolutePath["/api/v1".Length..]));
    }
}

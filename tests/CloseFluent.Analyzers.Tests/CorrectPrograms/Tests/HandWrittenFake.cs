using Xunit;

public sealed class FakeActions
{
    public List<BulkSequenceSubscriptionAction> Sent { get; } = [];

    public Task<BulkSequenceSubscription> CreateAsync(BulkSequenceSubscriptionAction action)
    {
        Sent.Add(action);
        return Task.FromResult(new BulkSequenceSubscription { Id = "bulkseqsub_1" });
    }
}

public class FakeTests
{
    [Fact]
    public async Task Keeps_what_was_sent()
    {
        FakeActions actions = new();
        await actions.CreateAsync(Bulk.Pause("seq_1").ToAllLeads());

        Assert.Single(actions.Sent);
    }

    private static class Assert
    {
        public static void Single<T>(IEnumerable<T> items) => _ = items.Single();
    }
}

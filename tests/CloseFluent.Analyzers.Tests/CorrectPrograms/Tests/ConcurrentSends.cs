using Xunit;

public class RaceTests
{
    [Theory]
    [InlineData(8)]
    public async Task Sends_at_once(int threads)
    {
        using CloseClient close = new("api_test");
        Task<BulkSequenceSubscription>[] sends =
            [.. Enumerable.Range(0, threads).Select(_ => Bulk.Pause("seq_1").ToAllLeads().SendAsync(close))];
        BulkSequenceSubscription[] all = await Task.WhenAll(sends);
        if (all.Length != threads)
        {
            throw new InvalidOperationException();
        }
    }
}

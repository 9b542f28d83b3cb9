using Xunit;

public sealed class CloseFixture : IDisposable
{
    public CloseClient Close { get; } = new(new CloseClientOptions { ApiKey = "api_test", BaseAddress = new Uri("http://127.0.0.1:5000") });

    public void Dispose() => Close.Dispose();
}

public class FixtureTests(CloseFixture fixture)
{
    [Fact]
    public async Task Sends()
    {
        BulkSequenceSubscription sent = await Bulk.Pause("seq_1").ToAllLeads().SendAsync(fixture.Close);
        if (sent.Status is null)
        {
            throw new InvalidOperationException();
        }
    }
}

sealed class LazyClient : IDisposable
{
    private readonly Lazy<CloseClient> _close =
        new(() => new CloseClient(Environment.GetEnvironmentVariable("CLOSE_API_KEY") ?? throw new InvalidOperationException()));

    public Task<BulkSequenceSubscription> SendAsync(BulkSequenceSubscriptionAction action) => action.SendAsync(_close.Value);

    public void Dispose()
    {
        if (_close.IsValueCreated)
        {
            _close.Value.Dispose();
        }
    }
}

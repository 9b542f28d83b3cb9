sealed class Gateway : IDisposable
{
    private readonly CloseClient _close;

    public Gateway(string key)
    {
        _close = new CloseClient(key);
    }

    public Task<BulkSequenceSubscription> PauseAsync(SequenceId sequence) => Bulk.Pause(sequence).ToAllLeads().SendAsync(_close);

    public void Dispose() => _close.Dispose();
}

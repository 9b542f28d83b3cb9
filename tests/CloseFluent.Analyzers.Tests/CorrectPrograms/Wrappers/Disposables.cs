sealed class Session(string key) : IAsyncDisposable
{
    private readonly CloseClient _close = new(key);
    private readonly List<Task> _sending = [];

    public void Send(PauseAction action) => _sending.Add(action.SendAsync(_close));

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_sending);
        _close.Dispose();
    }
}

class Sessions
{
    public async Task RunAsync(string key)
    {
        await using Session session = new(key);
        session.Send(Bulk.Pause("seq_1").ToAllLeads());
    }
}

class Kept(ICloseClient close)
{
    private readonly List<Task> _running = [];
    private Task? _last;

    public void Start(PauseAction action)
    {
        Task sending = action.SendAsync(close);
        _running.Add(sending);
        _last = action.SendAsync(close);
        _running.Add(_last);
    }

    public Task StartTwo(PauseAction one, ResumeAction other)
    {
        Task first = one.SendAsync(close);
        Task second = other.SendAsync(close);
        return Task.WhenAll(first, second);
    }

    public async Task<BulkSequenceSubscription> FirstAsync(PauseAction one, ResumeAction other)
    {
        Task<BulkSequenceSubscription> done = await Task.WhenAny(one.SendAsync(close), other.SendAsync(close));
        return await done;
    }

    public async Task StopAsync() => await Task.WhenAll(_running);
}

class PausedEventArgs(BulkSequenceSubscription sent) : EventArgs
{
    public BulkSequenceSubscription Sent { get; } = sent;
}

class Domain(ICloseClient close)
{
    public event Func<BulkSequenceSubscription, Task>? Sent;

    public event EventHandler<PausedEventArgs>? Paused;

    public async Task PauseAsync(SequenceId sequence)
    {
        BulkSequenceSubscription sent = await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
        Paused?.Invoke(this, new PausedEventArgs(sent));
        if (Sent is { } handlers)
        {
            await handlers(sent);
        }
    }

    public void ResumeAfterPause() => Sent += async sent =>
    {
        if (sent.SequenceId is { } sequence)
        {
            await Bulk.Resume(sequence).ToAllLeads().SendAsync(close);
        }
    };
}

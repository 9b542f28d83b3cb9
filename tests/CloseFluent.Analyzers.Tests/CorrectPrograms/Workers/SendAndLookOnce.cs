class Slow(ICloseClient close, IReadOnlyList<PauseAction> actions)
{
    public async Task RunAsync()
    {
        for (int i = 0; i < actions.Count; i++)
        {
            BulkSequenceSubscription started = await actions[i].SendAsync(close);
            await Task.Delay(TimeSpan.FromSeconds(10));
            BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.GetAsync(started.Id);
            Console.WriteLine(now.LeadsProcessed);
        }
    }
}

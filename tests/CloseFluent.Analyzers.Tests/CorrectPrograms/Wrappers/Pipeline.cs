class Pipeline(IEnumerable<Func<BulkSequenceSubscriptionAction, Task>> steps, ICloseClient close)
{
    public async Task RunAsync(BulkSequenceSubscriptionAction action)
    {
        foreach (Func<BulkSequenceSubscriptionAction, Task> step in steps)
        {
            await step(action);
        }

        await action.SendAsync(close);
    }

    public static Pipeline Checked(ICloseClient close) => new(
        [
            async action =>
            {
                if ((await close.Sequences.ValidateAsync(action)).Any())
                {
                    throw new InvalidOperationException();
                }
            },
            action => Task.CompletedTask,
        ],
        close);
}

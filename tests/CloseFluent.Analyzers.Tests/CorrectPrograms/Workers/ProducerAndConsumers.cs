using System.Collections.Concurrent;

class Consumers(BlockingCollection<BulkSequenceSubscriptionAction> actions, ICloseClient close)
{
    public Task RunAsync(int count, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(async () =>
    {
        foreach (BulkSequenceSubscriptionAction action in actions.GetConsumingEnumerable(stop))
        {
            try
            {
                await action.SendAsync(close, stop);
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    })));

    public async Task TakeAsync(CancellationToken stop)
    {
        while (!actions.IsCompleted)
        {
            BulkSequenceSubscriptionAction action = actions.Take(stop);
            try
            {
                await action.SendAsync(close, stop);
                if (actions.IsCompleted)
                {
                    return;
                }
            }
            catch (CloseException)
            {
                Console.WriteLine(action);
            }
        }
    }
}

using System.Threading.Channels;

class Consumer(ChannelReader<BulkSequenceSubscriptionAction> reader, ICloseClient close)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            BulkSequenceSubscriptionAction action = await reader.ReadAsync(stop);
            try
            {
                BulkSequenceSubscription sent = await action.SendAsync(close, stop);
                Console.WriteLine(sent.Id);
                if (stop.IsCancellationRequested)
                {
                    return;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Console.Error.WriteLine(e);
            }
        }
    }
}

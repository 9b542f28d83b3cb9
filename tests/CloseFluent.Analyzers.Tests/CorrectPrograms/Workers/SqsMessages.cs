record Message(string Body, string Receipt);

interface IQueue
{
    Task<IReadOnlyList<Message>> ReceiveAsync(int most, CancellationToken stop);

    Task DeleteAsync(string receipt);
}

class Listener(IQueue queue, ICloseClient close)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            IReadOnlyList<Message> messages = await queue.ReceiveAsync(10, stop);
            foreach (Message message in messages)
            {
                try
                {
                    await Bulk.Pause(message.Body).ToAllLeads().SendOnceAsync(close, stop);
                    await queue.DeleteAsync(message.Receipt);
                }
                catch (CloseValidationException)
                {
                    await queue.DeleteAsync(message.Receipt);
                }
                catch (CloseException e)
                {
                    Console.WriteLine(e.Message);
                    break;
                }
            }
        }
    }
}

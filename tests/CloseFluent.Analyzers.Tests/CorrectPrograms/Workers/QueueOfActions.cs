class Worker(ICloseClient close, Queue<PauseAction> queue)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            PauseAction next = queue.Dequeue();
            try
            {
                if (next is null)
                {
                    break;
                }

                await next.SendAsync(close, stop);
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}

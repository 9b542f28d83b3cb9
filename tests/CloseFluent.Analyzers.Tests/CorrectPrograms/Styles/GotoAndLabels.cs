class Labels(ICloseClient close)
{
    public async Task RunAsync(Queue<PauseAction> queue)
    {
    next:
        if (!queue.TryDequeue(out PauseAction? action))
        {
            return;
        }

        try
        {
            await action.SendAsync(close);
        }
        catch (CloseException e)
        {
            Console.WriteLine(e.Message);
        }

        goto next;
    }
}

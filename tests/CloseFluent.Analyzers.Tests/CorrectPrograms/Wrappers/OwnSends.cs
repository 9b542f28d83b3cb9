class OwnSends(ICloseClient close, Queue<PauseAction> queue, bool isMorning)
{
    public async Task RunAsync(PauseAction first, PauseAction second)
    {
        await PauseAsync(first);
        await PauseAsync(second);
        await SendNextAsync();
        await SendNextAsync();
        await (isMorning ? PauseAsync(first) : PauseAsync(second));
    }

    public async Task<BulkSequenceSubscription?> OnceAsync(PauseAction action)
    {
        BulkSequenceSubscription? sent = null;
        try
        {
            sent = await action.SendAsync(close);
        }
        catch (CloseRateLimitException e)
        {
            Console.WriteLine(e.Message);
        }

        sent ??= await action.SendOnceAsync(close);
        return sent;
    }

    private Task PauseAsync(PauseAction action) => action.SendAsync(close);

    private async Task SendNextAsync()
    {
        if (queue.TryDequeue(out PauseAction? next))
        {
            await next.SendAsync(close);
        }
    }
}
